package org.amana.structure.body;

/** What an amendment does to a seat of the body in force (B7). */
enum SeatChange {
    KEPT,
    /** It was vacant. */
    REFILLED,
    /** Somebody else held it. */
    REPLACED,
    ADDED
}
