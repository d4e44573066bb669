package org.amana.membership.transfer;

/** Where a transfer stands (M4). */
enum TransferState {
    ASKED("waiting"),
    ACCEPTED("done"),
    DECLINED("late"),
    WITHDRAWN("open"),
    /** It could not be carried out any more. */
    LAPSED("open");

    private final String tone;

    TransferState(String tone) {
        this.tone = tone;
    }

    /** How the state is shown. */
    public String tone() {
        return tone;
    }
}
