package org.amana.review.snapshot;

/** What it means when a fact is not as it was. */
public enum FactWeight {
    /** Something was changed. */
    CHANGE,
    /** Only the order changed, as the rank of a nominee. */
    MOVE,
    /** It speaks of all dossiers that belong together, as the shares of a whole list (N4). */
    TOGETHER,
    /** Nothing: it changes by itself, as an age. */
    NOTHING
}
