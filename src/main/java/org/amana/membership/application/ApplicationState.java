package org.amana.membership.application;

/** Where an application stands (M5). */
public enum ApplicationState {
    /** Waits for the decision. */
    SUBMITTED("waiting"),
    ACCEPTED("done"),
    REFUSED("late"),
    /** Taken back by the applicant. */
    WITHDRAWN("open");

    private final String tone;

    ApplicationState(String tone) {
        this.tone = tone;
    }

    /** How the status looks: done, waiting, open, late. */
    public String tone() {
        return tone;
    }
}
