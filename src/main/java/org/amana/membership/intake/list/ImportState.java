package org.amana.membership.intake.list;

/** Where an import stands. */
public enum ImportState {
    /** Waits for somebody to say what its columns hold. */
    CHOOSING,
    /** Its rows are read and judged, behind the request. */
    READING,
    /** Waits for the decision. */
    READY,
    /** Its rows are entered, behind the request. */
    WRITING,
    IMPORTED,
    /** Whom it brought is taken back, behind the request. */
    UNDOING,
    UNDONE,
    /** Given up before anyone was entered. */
    CANCELLED,
    /** The file broke off while it was read. */
    UNREADABLE;

    /** Somebody works on it, and nobody has to wait for it. */
    public boolean atWork() {
        return this == READING || this == WRITING || this == UNDOING;
    }

    /** {@code done}, {@code waiting}, {@code open} or {@code late}. */
    public String tone() {
        return switch (this) {
            case CHOOSING, READING, READY, WRITING, UNDOING -> "waiting";
            case IMPORTED -> "done";
            case UNDONE, CANCELLED -> "open";
            case UNREADABLE -> "late";
        };
    }
}
