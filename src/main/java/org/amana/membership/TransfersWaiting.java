package org.amana.membership;

/**
 * How many transfers wait (M4).
 *
 * @param toAnswer for the viewer's answer
 * @param days how long the oldest of these has waited
 * @param elsewhere for the answer of others; for the leadership, of the regions
 */
public record TransfersWaiting(long toAnswer, long days, long elsewhere) {

    public static final TransfersWaiting NONE = new TransfersWaiting(0, 0, 0);

    public boolean any() {
        return toAnswer + elsewhere > 0;
    }
}
