package org.amana.membership.correction;

/** Where a correction stands. */
enum CorrectionState {
    WAITING("waiting"),
    CONFIRMED("done"),
    DECLINED("late"),
    WITHDRAWN("open"),
    /** The membership ended before it was answered. */
    LAPSED("open");

    private final String tone;

    CorrectionState(String tone) {
        this.tone = tone;
    }

    /** How it is shown: {@code done}, {@code waiting}, {@code open} or {@code late}. */
    public String tone() {
        return tone;
    }
}
