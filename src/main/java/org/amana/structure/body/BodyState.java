package org.amana.structure.body;

/** What a body is, beside the state of its dossier. */
public enum BodyState {
    /** Composed, or under review. */
    FORMING,
    /** Approved; whether it has expired follows from its end (B6). */
    IN_FORCE,
    /** A successor was approved. */
    REPLACED,
    /** Leadership refused it; another may begin (R1). */
    REJECTED
}
