package org.amana.home.timeline;

import java.time.LocalDate;
import java.util.List;
import org.amana.kernel.TwoScripts;
import org.amana.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * A page of a region's timeline.
 *
 * @param days the newest first
 * @param newer address of the page before, null on the first
 * @param older address of the page after, null on the last
 */
record TimelineView(
        String region,
        TwoScripts regionName,
        TimelineFilter filter,
        LocalDate today,
        List<Day> days,
        @Nullable String newer,
        @Nullable String older) {

    /** What happened on one day. */
    record Day(LocalDate day, List<Line> lines) {}

    /** @param path where to read more, null where there is nothing more */
    record Line(TimelineKind kind, String text, @Nullable String path) {

        public String icon() {
            return switch (kind) {
                case MANDATES -> "user-check";
                case BODIES -> "users-group";
                case SEATS -> "user";
                case LIST -> "list-check";
                case CONSULTATIONS -> "messages";
                case TRANSFERS -> "arrows-exchange";
                case TERRITORY -> "map-2";
            };
        }
    }

    public String path() {
        return "/regions/" + region;
    }
}
