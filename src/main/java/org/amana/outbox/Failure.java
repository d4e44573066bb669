package org.amana.outbox;

/** Why a message did not leave. */
public enum Failure {
    /** The server did not answer, or said that it cannot now. */
    UNREACHABLE,
    /** The server did not let Amana in. */
    SIGN_IN,
    /** The server did not take this message, or not for this address. */
    REFUSED;

    /** Whether the next message would fare no better. */
    boolean ofServer() {
        return this != REFUSED;
    }
}
