package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates of a region and its provinces: begun, ad interim or for good, and ended (B1). */
@Component
class MandateTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    MandateTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        List<TimelineEntry> entries = new ArrayList<>();
        jdbc.sql("""
                select office, member_id, province_code, acting, appointed_on, until, recorded_at, ended_on, end_reason,
                    extended_from, extended_on
                from mandate where region_code = :region
                    and (appointed_on between :from and :until or ended_on between :from and :until
                        or extended_on between :from and :until)
                """)
                .param("region", regionCode)
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    String province = row.getString("province_code");
                    String about = "mandate." + row.getString("office");
                    UUID member = row.getObject("member_id", UUID.class);
                    LocalDate appointedOn = row.getObject("appointed_on", LocalDate.class);
                    LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
                    String path = "/regions/" + regionCode + (province == null ? "" : "/provinces/" + province)
                            + "/secretary";
                    LocalDate last = row.getObject("until", LocalDate.class);
                    LocalDate extendedOn = row.getObject("extended_on", LocalDate.class);
                    LocalDate first = extendedOn == null ? last : row.getObject("extended_from", LocalDate.class);
                    if (within(extendedOn, from, until)) {
                        entries.add(TimelineEntry.on(
                                TimelineKind.MANDATES,
                                extendedOn,
                                about + ".extended",
                                facts(member, TimelineFact.date(last), province),
                                path));
                    }
                    if (within(appointedOn, from, until)) {
                        entries.add(new TimelineEntry(
                                TimelineKind.MANDATES,
                                appointedOn,
                                row.getTimestamp("recorded_at").toInstant(),
                                about + (row.getBoolean("acting") ? ".acting" : ".began"),
                                facts(member, TimelineFact.date(first), province),
                                path));
                    }
                    if (within(endedOn, from, until)) {
                        entries.add(TimelineEntry.on(
                                TimelineKind.MANDATES,
                                endedOn,
                                about + ".ended",
                                facts(member, TimelineFact.label("endReason." + row.getString("end_reason")), province),
                                path));
                    }
                });
        return entries;
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private static List<TimelineFact> facts(UUID member, TimelineFact more, @Nullable String province) {
        return province == null
                ? List.of(TimelineFact.person(member), more)
                : List.of(TimelineFact.person(member), more, TimelineFact.territory(province));
    }
}
