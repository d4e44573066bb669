package org.amana.membership.transfer;

/** What ended a transfer, other than its withdrawal. */
enum TransferAnswer {
    /** The side that was asked. */
    SIDE,
    /** A signatory, in the place of a present side that stayed silent. */
    LEADERSHIP,
    /** Nobody answered in time (M4). */
    SILENCE,
    /** Whoever asked speaks for both sides. */
    ONE_STEP,
    MEMBERSHIP_ENDED,
    TERRITORY_CLOSED,
    ALREADY_THERE
}
