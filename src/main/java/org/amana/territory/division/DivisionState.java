package org.amana.territory.division;

/** How far a division has come. */
public enum DivisionState {
    /** Read, and looked at. */
    DRAFT,
    /** Will take effect on its day, unless it is cancelled. */
    SCHEDULED,
    /** Taken back before its day; it can be planned again. */
    CANCELLED,
    APPLIED,
    /** On its day the tree was no longer as it was planned for: nothing was changed. */
    FAILED;

    public boolean canBePlanned() {
        return this == DRAFT || this == CANCELLED;
    }
}
