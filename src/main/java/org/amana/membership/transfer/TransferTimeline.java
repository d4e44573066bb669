package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many members a region gained, gave or moved between its provinces, day by day; never who (M4). */
@Component
class TransferTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    TransferTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select effective_on, from_province_code, to_province_code, count(*) as members, max(ended_at) as at
                from transfer
                where state = 'ACCEPTED' and effective_on between :from and :until
                    and :region in (from_region_code, to_region_code)
                group by effective_on, from_province_code, to_province_code
                """)
                .param("region", regionCode)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new TimelineEntry(
                        TimelineKind.TRANSFERS,
                        row.getObject("effective_on", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        "transfer.moved",
                        List.of(
                                TimelineFact.number(row.getLong("members")),
                                TimelineFact.territory(row.getString("from_province_code")),
                                TimelineFact.territory(row.getString("to_province_code"))),
                        TransferBox.DECIDED.address()))
                .list();
    }
}
