package org.amana.review;

/** How something stands against the round before. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
}
