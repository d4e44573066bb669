package org.amana.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.amana.kernel.LegalDay;
import org.springframework.stereotype.Component;

/** The application's clock, which a test may move to another day; each test begins on the real one. */
@Component
public class Today extends Clock {

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private volatile Duration shift = Duration.ZERO;

    /** From now on it is that day, for every thread; time goes on from ten in the morning. */
    public void is(LocalDate day) {
        Instant then = day.atTime(LocalTime.of(10, 0)).atZone(LegalDay.ZONE).toInstant();
        shift = Duration.between(REAL.instant(), then);
    }

    void isReal() {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return REAL.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
