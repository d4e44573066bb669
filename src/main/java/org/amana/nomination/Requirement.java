package org.amana.nomination;

/** What a nominee must fulfil (N3, M1), in the order in which it is shown. */
enum Requirement {
    ACTIVE,
    PROVINCE,
    MONTHS,
    NO_SANCTION,
    ONE_LIST,
    IDENTITY,
    ACCEPTED;

    /** Whether someone can be put on the list before it is met: there is time until the list goes. */
    boolean canWait() {
        return this == MONTHS || this == ACCEPTED;
    }
}
