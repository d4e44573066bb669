package org.amana.membership.transfer;

/** Who asked for a transfer (M4). */
enum AskingSide {
    /** The province of the member: the receiving one answers, and its silence accepts. */
    PRESENT,
    /** The province that would receive the member: the present one answers, and its silence accepts nothing. */
    RECEIVING,
    /** Someone who speaks for both: nobody is left to ask. */
    BOTH
}
