package org.amana.access;

/** Whether an account can sign in. */
public enum AccountState {
    /** Made, and not yet activated by its holder. */
    INVITED,
    ACTIVE,
    CLOSED
}
