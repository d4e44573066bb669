package org.amana.nomination.list;

/** Where a province of the list stands. */
public enum ProvinceStatus {
    /** Nothing was done here yet. */
    EMPTY("open"),
    /** Something is missing before it can go. */
    MISSING("open"),
    /** Complete, and not with the leadership. */
    READY("done"),
    SUBMITTED("waiting"),
    RETURNED("late"),
    /** The leadership refused the names: others are to be proposed. */
    REJECTED("late"),
    /** Whoever was confirmed left the post: somebody else is to be proposed. */
    VACANT("late"),
    CONFIRMED("done"),
    LEFT_OPEN("done"),
    /** A division closed the province; its nominees stand in others (T2). */
    PROVINCE_CLOSED("open");

    private final String tone;

    ProvinceStatus(String tone) {
        this.tone = tone;
    }

    /** How it is shown: {@code done}, {@code waiting}, {@code open} or {@code late}. */
    public String tone() {
        return tone;
    }

    /** The name of its icon. */
    public String icon() {
        return switch (tone) {
            case "done" -> "check";
            case "waiting" -> "clock";
            case "late" -> "alert-triangle";
            default -> "circle";
        };
    }
}
