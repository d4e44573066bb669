package org.amana.membership;

/**
 * How many applications wait (M5).
 *
 * @param waiting for a decision
 * @param late of these, the ones whose time has passed
 * @param appeals against refusals, without an outcome yet
 */
public record ApplicationsWaiting(long waiting, long late, long appeals) {

    public static final ApplicationsWaiting NONE = new ApplicationsWaiting(0, 0, 0);
}
