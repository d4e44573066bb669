package org.amana.home.standing;

/** How far a region is, as the map shows it. */
public enum Progress {
    COMPLETE(Status.done("progress.COMPLETE")),
    WITH_LEADERSHIP(Status.waiting("progress.WITH_LEADERSHIP")),
    UNDER_WAY(Status.open("progress.UNDER_WAY")),
    /** No secretary, or a body that ended or was rejected. */
    NEEDS_ATTENTION(Status.late("progress.NEEDS_ATTENTION"));

    private final Status status;

    Progress(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
