package org.amana.contact;

/** What a code is asked for; one sent for something else does not serve. Its words are {@code code.<purpose>}. */
public enum Purpose {
    /** An applicant's address is theirs. */
    APPLICATION,
    /** A member signs in. */
    SIGN_IN,
    /** A member changes their own address or number. */
    NEW_CONTACT
}
