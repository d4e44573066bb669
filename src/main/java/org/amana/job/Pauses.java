package org.amana.job;

import java.time.Duration;

/** How long what could not be sent waits until it is tried again: a minute, and twice as long each time. */
public final class Pauses {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);

    private Pauses() {}

    /** @param attempts how many failed before this one */
    public static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
