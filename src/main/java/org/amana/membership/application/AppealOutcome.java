package org.amana.membership.application;

/** What became of an appeal (M5). */
public enum AppealOutcome {
    /** The applicant is a member after all. */
    GRANTED("done"),
    /** The refusal stands. */
    DISMISSED("late");

    private final String tone;

    AppealOutcome(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
