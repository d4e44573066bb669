package org.amana.review;

/** A step that a dossier took. */
public enum Step {
    BEGUN,
    SUBMITTED,
    RECALLED,
    ENDORSED,
    OPENED,
    RETURNED,
    /** With nobody left to choose (N3). */
    RETURNED_BY_ITSELF,
    APPROVED,
    REJECTED;

    /** The region's own, for which whoever took it answers (A4). */
    public boolean ofRegion() {
        return this == BEGUN || this == SUBMITTED || this == RECALLED || this == ENDORSED;
    }
}
