package org.amana.membership.admission;

/** Why an application is looked at on its own before it is accepted. */
enum Hindrance {
    /** A member within scope has that very document (M1). */
    SAME_DOCUMENT,
    /** A member within scope may be the same person (M1). */
    ALIKE,
    /** Another application that waits has that document. */
    TWICE,
    CONTACT_UNCONFIRMED,
    NO_PHOTOGRAPH,
    /** The viewer's own (A4). */
    OWN
}
