package org.amana.structure;

/** Why a mandate ended (B1, B8). */
public enum EndReason {
    RESIGNED,
    REPLACED,
    DISMISSED,
    TERM_ENDED,
    MEMBERSHIP_LOST,
    LEFT_TERRITORY,
    DIED;

    /** Reasons that a signatory gives; who ceases to be active or leaves the territory loses the mandate by itself (B8). */
    public boolean given() {
        return this != MEMBERSHIP_LOST && this != LEFT_TERRITORY;
    }
}
