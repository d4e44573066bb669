package org.amana.membership.duplicate;

/** Why two members are likely one person (M1), or why less so. */
enum Sign {
    BIRTH_AND_NAME,
    NAME,
    PHONE,
    EMAIL,
    /** The same document's number, typed differently. */
    DOCUMENT,
    /** Each has a document of the same kind with a number of its own: that speaks against it. */
    OTHER_DOCUMENT
}
