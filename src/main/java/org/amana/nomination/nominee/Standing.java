package org.amana.nomination.nominee;

/** Where a nominee stands. */
public enum Standing {
    NOMINATED,
    /** Declined, or withdrew later. */
    WITHDRAWN,
    /** Ceased to be an active member of the province (N3, B8). */
    INELIGIBLE,
    /** The leadership refused the names of the province (N5). */
    REFUSED,
    /** Another nominee of the province was confirmed. */
    NOT_CHOSEN,
    /** Stands in another province, to which a division of the territory led (T2). */
    MOVED,
    CONFIRMED,
    /** Was confirmed, and does not hold the post any more. */
    LEFT_POST
}
