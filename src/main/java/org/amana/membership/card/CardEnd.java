package org.amana.membership.card;

/** Why a card is no longer current. */
public enum CardEnd {
    LOST(true),
    DAMAGED(true),
    /** The name, the photograph or the territory on it is no longer right. */
    CHANGED(true),
    RENEWED(true),
    REVOKED(false),
    MEMBERSHIP_ENDED(false);

    private final boolean followed;

    CardEnd(boolean followed) {
        this.followed = followed;
    }

    /** Another card takes its place. */
    public boolean followed() {
        return followed;
    }
}
