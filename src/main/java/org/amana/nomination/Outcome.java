package org.amana.nomination;

/** How a province was decided (N5). */
enum Outcome {
    /** One of its nominees became provincial secretary. */
    CONFIRMED,
    /** Nobody was proposed, and the leadership leaves it open (N1). */
    LEFT_OPEN
}
