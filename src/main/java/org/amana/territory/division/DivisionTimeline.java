package org.amana.territory.division;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.kernel.LegalDay;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes of the division that concern a region (T2): planned, cancelled, in effect, or not carried out. One that is merely
 * prepared is nobody's business yet: regions are told when it is planned.
 */
@Component
class DivisionTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    DivisionTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        List<TimelineEntry> entries = new ArrayList<>();
        jdbc.sql("""
                select state, day, scheduled_at, cancelled_at, ended_at, concerning.changes
                from division, lateral (
                    select count(*) as changes from jsonb_array_elements(rows -> 'rows') one
                    where left(one ->> 'code', 2) = :region or left(one ->> 'parent', 2) = :region) concerning
                where scheduled_at is not null and concerning.changes > 0
                    and greatest(scheduled_at, cancelled_at, ended_at) >= :from
                order by scheduled_at, id
                """)
                .param("region", regionCode)
                .param("from", Timestamp.from(LegalDay.startOf(from)))
                .query(row -> {
                    entries.addAll(happened(regionCode, row));
                });
        entries.removeIf(entry -> entry.day().isBefore(from) || entry.day().isAfter(until));
        return entries;
    }

    private static List<TimelineEntry> happened(String region, ResultSet row) throws SQLException {
        List<TimelineEntry> entries = new ArrayList<>();
        LocalDate day = row.getObject("day", LocalDate.class);
        int changes = row.getInt("changes");
        DivisionState state = DivisionState.valueOf(row.getString("state"));
        entries.add(entry(region, "planned", row.getTimestamp("scheduled_at"), day, changes));
        switch (state) {
            case CANCELLED -> entries.add(entry(region, "cancelled", row.getTimestamp("cancelled_at"), day, changes));
            case APPLIED -> entries.add(entry(region, "applied", row.getTimestamp("ended_at"), day, changes));
            case FAILED -> entries.add(entry(region, "failed", row.getTimestamp("ended_at"), day, changes));
            case DRAFT, SCHEDULED -> {}
        }
        return entries;
    }

    private static TimelineEntry entry(
            String region, String what, Timestamp when, @Nullable LocalDate day, int changes) {
        Instant at = when.toInstant();
        return new TimelineEntry(
                TimelineKind.TERRITORY,
                LegalDay.dayOf(at),
                at,
                "division." + what,
                List.of(TimelineFact.date(day), TimelineFact.number(changes)),
                "/regions/" + region + "#provinces");
    }
}
