package org.amana.structure;

/** What a version of a body is today. */
public enum BodyStanding {
    /** Composed by the region, or under review. */
    FORMING,
    IN_FORCE,
    /** Past its end, and nothing took its place yet (B6). */
    EXPIRED,
    /** An amendment took its place (B7). */
    AMENDED,
    /** A successor took its place. */
    SUCCEEDED,
    REJECTED
}
