package org.amana.home.day;

import java.time.LocalDate;
import java.util.List;
import org.amana.kernel.TwoScripts;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOnDay;
import org.amana.structure.Post;
import org.amana.territory.ProvinceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who held what in a region on a day.
 *
 * @param secretary the regional secretary that day, null while the post was vacant
 * @param bodies the secretariat and the committee
 */
record RegionDay(
        String region,
        TwoScripts regionName,
        LocalDate day,
        LocalDate today,
        @Nullable Holder secretary,
        List<Body> bodies,
        List<ProvincePost> provinces) {

    /**
     * @param name null for who is known no more, or elsewhere
     * @param since the first day in the post
     */
    record Holder(@Nullable TwoScripts name, boolean acting, LocalDate since) {}

    /** @param secretary null while the post was vacant */
    record ProvincePost(
            String code,
            ProvinceKind kind,
            TwoScripts name,
            @Nullable Holder secretary) {}

    /** @param held the version that stood that day, null where there was none */
    record Body(BodyKind kind, @Nullable BodyOnDay held, List<Seat> seats) {

        public long filled() {
            return seats.stream().filter(seat -> seat.holder() != null).count();
        }
    }

    /** @param holder null while the seat was vacant */
    record Seat(Post post, int nth, @Nullable Holder holder) {}

    public String path() {
        return "/regions/" + region;
    }
}
