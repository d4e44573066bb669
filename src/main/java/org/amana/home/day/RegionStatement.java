package org.amana.home.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * What the official statement of a region on a day says: who held its posts and the seats of its bodies.
 *
 * @param posts the regional secretary, then the provincial ones
 */
record RegionStatement(String regionCode, List<Row> posts, List<Body> bodies) {

    static final String TEMPLATE = "home/day-paper";

    /**
     * One post or seat.
     *
     * @param provinceCode the province of a provincial secretary, null for anything else
     * @param post message key of a seat's post, null for a secretary's
     * @param nth which of several seats of that post, 0 where there is one
     * @param held false while it was vacant
     * @param name null while it was vacant, and for who is known no more
     */
    record Row(
            @Nullable String provinceCode,
            @Nullable String post,
            int nth,
            boolean held,
            @Nullable TwoScripts name,
            boolean acting,
            @Nullable LocalDate since) {}

    /**
     * @param kind {@code SECRETARIAT} or {@code COMMITTEE}
     * @param from since when its version was in force, null where the region had none
     */
    record Body(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate endsOn,
            boolean expired,
            boolean permanent,
            List<Row> seats) {}

    /** As the template reads it. */
    Map<String, Object> model() {
        return Map.of("statement", this);
    }
}
