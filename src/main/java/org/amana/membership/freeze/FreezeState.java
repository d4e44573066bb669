package org.amana.membership.freeze;

/** What became of a freeze. */
public enum FreezeState {
    RUNNING,
    /** Its day came, and the member is active again by that alone. */
    ENDED,
    /** Before its day, with a reason. */
    LIFTED,
    /** A decision suspended or expelled the member. */
    DECIDED,
    /** The membership ended otherwise meanwhile. */
    OVERTAKEN
}
