package org.amana.membership.export;

/** Where an export stands. */
enum ExportState {
    /** It is made, or will be. */
    WAITING,
    READY,
    /** Who asked for it stopped it. */
    STOPPED,
    /** It was not made. */
    REFUSED,
    /** The file is gone. */
    ERASED;

    /** {@code done}, {@code waiting}, {@code open} or {@code late}. */
    public String tone() {
        return switch (this) {
            case WAITING -> "waiting";
            case READY -> "done";
            case STOPPED, ERASED -> "open";
            case REFUSED -> "late";
        };
    }
}
