package org.amana.nomination.nominee;

/** What a nominee must fulfil (N3, M1), in the order in which it is shown. */
public enum Requirement {
    ACTIVE,
    PROVINCE,
    MONTHS,
    NO_SANCTION,
    ONE_LIST,
    IDENTITY,
    ACCEPTED;

    /** Whether someone can be put on the list before it is met: there is time until the list goes. */
    public boolean canWait() {
        return this == MONTHS || this == ACCEPTED;
    }
}
