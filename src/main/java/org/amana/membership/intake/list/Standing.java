package org.amana.membership.intake.list;

/** How a row stands. */
public enum Standing {
    GOOD,
    /** Resembles someone: entered only if whoever imports says that it is someone else (M1). */
    DOUBTFUL,
    /** Is a member already, here or elsewhere (M1). */
    REGISTERED,
    BAD;

    public String tone() {
        return switch (this) {
            case GOOD -> "done";
            case DOUBTFUL -> "waiting";
            case REGISTERED -> "open";
            case BAD -> "late";
        };
    }
}
