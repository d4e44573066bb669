package org.amana.nomination.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A region's lists begun and closed, provinces left open, nominees who do not stand any more (N1 to N6). */
@Component
class ListTimeline implements TimelineSource {

    private static final TimelineFact NOTHING = TimelineFact.words(TimelineFact.NONE);

    private final JdbcClient jdbc;

    ListTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        String path = "/regions/" + regionCode + "/nominees";
        List<TimelineEntry> entries = new ArrayList<>();
        jdbc.sql("""
                select 'list.begun' as key, begun_on as day, cast(null as text) as province, cast(null as uuid) as member
                from nominee_list where region_code = :region
                union all
                select 'list.closed', closed_on, null, null from nominee_list where region_code = :region
                union all
                select 'province.leftOpen', decided_on, province_code, null from province_proposal
                where region_code = :region and outcome = 'LEFT_OPEN'
                union all
                select 'nominee.' || standing, standing_on, province_code, member_id from nominee
                where region_code = :region and standing in ('WITHDRAWN', 'INELIGIBLE')
                """).param("region", regionCode).query(row -> {
            LocalDate day = row.getObject("day", LocalDate.class);
            String province = row.getString("province");
            UUID member = row.getObject("member", UUID.class);
            if (day != null && !day.isBefore(from) && !day.isAfter(until)) {
                TimelineEntry entry = TimelineEntry.on(
                        TimelineKind.LIST,
                        day,
                        row.getString("key"),
                        List.of(
                                province == null ? NOTHING : TimelineFact.territory(province),
                                member == null ? NOTHING : TimelineFact.person(member)),
                        province == null ? path : path + "/" + province);
                // The last decision of a day closes the list.
                boolean last = entry.key().equals("list.closed");
                entries.add(last ? entry.at(entry.at().plus(Duration.ofHours(22))) : entry);
            }
        });
        return entries;
    }
}
