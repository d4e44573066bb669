package org.amana.review.snapshot;

/** How something stands against the version before. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    CHANGED,
    /** The same, elsewhere: at another rank, or who held another seat. */
    MOVED
}
