package org.amana.structure.body.dossier;

/** What an amendment does to a seat of the body in force (B7). */
public enum SeatChange {
    KEPT,
    /** It was vacant. */
    REFILLED,
    /** Somebody else held it. */
    REPLACED,
    ADDED
}
