package org.amana.structure;

/** What a version of a body is to the one before it (B6, B7). */
public enum BodyChange {
    /** The region's first of its kind. */
    FIRST,
    /** A new body with a term of its own. */
    SUCCESSOR,
    /** The body in force with other seats or holders; the term stays. */
    AMENDMENT
}
