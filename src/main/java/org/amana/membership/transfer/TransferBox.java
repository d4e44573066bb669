package org.amana.membership.transfer;

/** The three lists of transfers. */
enum TransferBox {
    /** The viewer's side answers; for the leadership, what the present side left unanswered. */
    INCOMING,
    /** Others answer. */
    OUTGOING,
    /** Ended one way or another. */
    DECIDED;

    static TransferBox of(String name) {
        for (TransferBox box : values()) {
            if (box.name().equalsIgnoreCase(name)) {
                return box;
            }
        }
        return INCOMING;
    }

    public String address() {
        return "/transfers?box=" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
