package org.amana.membership;

/** Where a membership stands (M3). */
public enum MemberStatus {
    ACTIVE("done"),
    /** By a final decision, or for a time by leadership's precautionary freeze. */
    SUSPENDED("waiting"),
    RESIGNED("open"),
    EXPELLED("late"),
    /** Barred by law, entered by mistake, or never consented. */
    STRUCK_OFF("open"),
    DECEASED("open");

    private final String tone;

    MemberStatus(String tone) {
        this.tone = tone;
    }

    /** How the status is shown: {@code done}, {@code waiting}, {@code open} or {@code late}. */
    public String tone() {
        return tone;
    }

    /** Follows from a decision, which a signatory records with the document attached (M3). */
    public boolean byDecision() {
        return this == SUSPENDED || this == EXPELLED;
    }
}
