package org.amana.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;

/** The demonstration's clock: right for every reader, and set back on the thread that tells the party's past. */
class StoryClock extends Clock {

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    /** Does something as if it were ten in the morning of that day. */
    static <T> T on(LocalDate day, Supplier<T> act) {
        Instant before = TOLD.get();
        TOLD.set(day.atTime(LocalTime.of(10, 0)).atZone(LegalDay.ZONE).toInstant());
        try {
            return act.get();
        } finally {
            TOLD.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? REAL.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return REAL.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return REAL.withZone(zone);
    }
}
