package org.amana.nomination.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.nomination.list.Gauges;
import org.amana.nomination.list.Missing;
import org.amana.nomination.list.NextStep;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.province.ProvinceName;
import org.jspecify.annotations.Nullable;

/**
 * A region's list as its page shows it.
 *
 * @param version of the list, for the form of justifications
 * @param seen the mark of what is shown, for submitting it
 * @param keeps the viewer is the region's secretary, or prepares in the secretary's name
 * @param missing what the whole list lacks
 * @param submittable whether the ready provinces can go now
 * @param ready how many provinces are ready to go
 * @param decided how many provinces are decided
 * @param supplementary it covers only the provinces whose post was vacant when it was begun
 * @param vacant how many provinces of the region have no secretary in office
 * @param submits the viewer is the region's secretary, who alone submits and endorses
 * @param mayHavePaper not who only prepares (A6)
 */
public record ListView(
        String regionCode,
        TwoScripts regionName,
        int version,
        int seen,
        boolean keeps,
        boolean everSubmitted,
        @Nullable LocalDate closedOn,
        List<Row> rows,
        Gauges gauges,
        @Nullable String womenJustification,
        @Nullable String youngJustification,
        List<Missing> missing,
        NextStep next,
        boolean submittable,
        int ready,
        int decided,
        boolean supplementary,
        int vacant,
        List<Earlier> earlier,
        boolean submits,
        boolean mayHavePaper) {

    /** A list that is closed. */
    record Earlier(UUID id, @Nullable LocalDate closedOn, boolean supplementary) {}

    /**
     * One province.
     *
     * @param names of the nominees, in their order
     * @param nobody nobody is proposed, with a reason
     */
    record Row(
            ProvinceName province,
            ProvinceStatus status,
            String label,
            String tone,
            String icon,
            int round,
            List<TwoScripts> names,
            boolean nobody,
            int consultations,
            List<Missing> missing,
            @Nullable Instant submittedAt) {}
}
