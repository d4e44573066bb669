package org.amana.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of a body that stood on a day, and who held which seat that day.
 *
 * @param number which version of the region's body of that kind, from 1
 * @param permanent elected by the regional congress, and not provisional (B6)
 * @param from the day on which this version came into force
 * @param endsOn its last day, as it was set on that day
 * @param expired past its end that day: the region counted as not covered (B6)
 * @param seats by precedence, the vacant ones too
 */
public record BodyOnDay(
        UUID bodyId,
        UUID dossierId,
        BodyKind kind,
        String regionCode,
        int number,
        BodyChange change,
        boolean permanent,
        LocalDate from,
        LocalDate endsOn,
        boolean expired,
        List<Seat> seats) {

    /**
     * @param nth which of several seats of the same post, from 1; 0 where there is one
     * @param memberId who held it that day, null while it was vacant
     * @param since since when they held that post without a break, through earlier versions too
     */
    public record Seat(
            UUID seatId,
            Post post,
            int nth,
            @Nullable UUID memberId,
            @Nullable LocalDate since) {}
}
