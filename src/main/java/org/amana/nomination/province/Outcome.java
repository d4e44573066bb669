package org.amana.nomination.province;

/** How a province was decided (N5). */
public enum Outcome {
    /** One of its nominees became provincial secretary. */
    CONFIRMED,
    /** Nobody was proposed, and the leadership leaves it open (N1). */
    LEFT_OPEN,
    /** The province was closed by a division of the territory; its nominees went on to others (T2). */
    PROVINCE_CLOSED
}
