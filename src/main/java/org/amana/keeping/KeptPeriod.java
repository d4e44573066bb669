package org.amana.keeping;

import java.time.LocalDate;
import java.time.Period;

/**
 * For how long something is kept.
 *
 * @param kind what, as {@link KeptData#kind} says
 */
public record KeptPeriod(String kind, int length, boolean months) {

    /** What ended before this day has been kept long enough on that one. */
    public LocalDate limit(LocalDate today) {
        return today.minus(months ? Period.ofMonths(length) : Period.ofDays(length));
    }
}
