package org.amana.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a region.
 *
 * @param day the legal day on which it did
 * @param at when it was done or recorded; orders the entries of a day
 * @param key message {@code timeline.<key>}
 * @param facts the message's arguments, in order
 * @param path the page that tells more, for the region and the leadership; null where there is none
 */
public record TimelineEntry(
        TimelineKind kind,
        LocalDate day,
        Instant at,
        String key,
        List<TimelineFact> facts,
        @Nullable String path) {

    public TimelineEntry {
        facts = List.copyOf(facts);
    }

    /** The same, of which the moment is known too. */
    public TimelineEntry at(Instant moment) {
        return new TimelineEntry(kind, day, moment, key, facts, path);
    }

    /** One of which only the day is known: it stands at the day's beginning. */
    public static TimelineEntry on(
            TimelineKind kind, LocalDate day, String key, List<TimelineFact> facts, @Nullable String path) {
        return new TimelineEntry(kind, day, LegalDay.startOf(day), key, facts, path);
    }
}
