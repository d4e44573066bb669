package org.amana.access;

/** How far an assignment of a role has come (A2). */
public enum AssignmentState {
    /** Waits for a second administrator. */
    PENDING,
    CONFIRMED,
    REFUSED,
    REVOKED
}
