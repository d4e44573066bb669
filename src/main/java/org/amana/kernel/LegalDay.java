package org.amana.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day that counts in law: the date in Africa/Casablanca, from the application's clock. */
@Component
public class LegalDay {

    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private static final int LAST_YEAR = 9999;

    private final Clock clock;

    public LegalDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public Instant now() {
        return clock.instant();
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The moment at which a legal day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Whether the year has four digits; beyond them clocks, databases and calendars break. */
    public static boolean plausible(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
