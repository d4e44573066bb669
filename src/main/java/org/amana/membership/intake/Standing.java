package org.amana.membership.intake;

/** How a row stands. */
enum Standing {
    GOOD,
    /** Resembles someone: entered only if whoever imports says that it is someone else (M1). */
    DOUBTFUL,
    BAD
}
