package org.amana.review.snapshot;

/** How the value of a fact is to be read. */
public enum FactKind {
    /** Key of a member; the name is looked up when it is shown, so that it can be erased. */
    PERSON,
    /** A legal day, as {@code 2026-11-24}. */
    DATE,
    NUMBER,
    /** As the region wrote it. */
    WORDS,
    /** Key of a message. */
    LABEL,
    /** Code of a region or province. */
    TERRITORY,
    /** Key of an attachment. */
    ATTACHMENT
}
