package org.amana.access;

/** What somebody came in by. */
public enum SignInMeans {
    PASSWORD,
    /** A code sent to a member's own address or number. */
    CODE,
    PASSKEY,
    /** One click in the demonstration. */
    DEMONSTRATION
}
