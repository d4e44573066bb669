package org.amana.structure;

/** Why a mandate ended (B1, B8). */
public enum EndReason {
    RESIGNED,
    REPLACED,
    DISMISSED,
    TERM_ENDED,
    MEMBERSHIP_LOST,
    DIED;

    /** Reasons that a signatory gives; the loss of membership ends mandates by itself (B8). */
    public boolean given() {
        return this != MEMBERSHIP_LOST;
    }
}
