package org.amana.territory.division;

/** What becomes of a territory. */
public enum ChangeKind {
    OPENED,
    REOPENED,
    CLOSED,
    /** A commune lies in another province. */
    MOVED,
    RENAMED,
    RECLASSED
}
