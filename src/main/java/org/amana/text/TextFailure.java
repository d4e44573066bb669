package org.amana.text;

/** Why a short message did not leave. */
public enum TextFailure {
    /** The gateway did not answer, or said that it cannot now. */
    UNREACHABLE,
    /** The gateway did not let Amana in. */
    SIGN_IN,
    /** The gateway did not take this message, or not for this number. */
    REFUSED;

    /** Whether the next message would fare no better. */
    boolean ofGateway() {
        return this != REFUSED;
    }
}
