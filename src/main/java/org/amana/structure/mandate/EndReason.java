package org.amana.structure.mandate;

/** Why a mandate ended (B1, B8). */
public enum EndReason {
    RESIGNED,
    REPLACED,
    DISMISSED,
    TERM_ENDED,
    MEMBERSHIP_LOST,
    LEFT_TERRITORY,
    DIED,
    /** The province was closed by a division (T2). */
    TERRITORY_CLOSED;

    /**
     * Reasons that a signatory gives; who ceases to be active or leaves the territory loses the mandate by itself (B8), and
     * so does who leads a province that is closed (T2).
     */
    public boolean given() {
        return this != MEMBERSHIP_LOST && this != LEFT_TERRITORY && this != TERRITORY_CLOSED;
    }
}
