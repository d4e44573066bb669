package org.amana.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long each region lets applicants wait (M5), for the leadership, by one query. */
@Service
@Transactional(readOnly = true)
class WaitingTimes {

    /** Decisions of so many days back are looked at. */
    static final int DAYS_BACK = 90;

    private final JdbcClient jdbc;
    private final Territories territories;
    private final LegalDay legalDay;

    WaitingTimes(JdbcClient jdbc, Territories territories, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * A region.
     *
     * @param oldest days that the oldest one has waited
     * @param decided in the last days, refusals and acceptances
     * @param median days from sending to the decision
     * @param inTime of the decided ones
     * @param appeals without an outcome
     */
    record Row(
            String code,
            TwoScripts name,
            long waiting,
            long late,
            long oldest,
            long decided,
            long median,
            long inTime,
            long appeals) {}

    /** The regions in which anything was asked for, the one that lets wait longest first. */
    List<Row> byRegion(Viewer by) {
        Viewer.require(by.leadership(), "applications", "waiting");
        LocalDate today = legalDay.today();
        Map<String, TwoScripts> names = territories.names();
        return jdbc.sql("""
                select region_code as region,
                    count(*) filter (where state = 'SUBMITTED') as waiting,
                    count(*) filter (where state = 'SUBMITTED' and due_on < :today) as late,
                    coalesce(max(cast(:today as date) - submitted_on) filter (where state = 'SUBMITTED'), 0) as oldest,
                    count(*) filter (where decided_by is not null) as decided,
                    coalesce(percentile_disc(0.5) within group (order by decided_on - submitted_on)
                        filter (where decided_by is not null), 0) as median,
                    count(*) filter (where decided_by is not null and decided_on <= due_on) as in_time,
                    count(*) filter (where appealed_at is not null and appeal_outcome is null) as appeals
                from application
                where state = 'SUBMITTED' or decided_on >= :since or appealed_at is not null and appeal_outcome is null
                group by region_code order by late desc, oldest desc, region_code
                """)
                .param("today", today)
                .param("since", today.minusDays(DAYS_BACK))
                .query((row, n) -> new Row(
                        row.getString("region"),
                        Objects.requireNonNull(names.get(row.getString("region"))),
                        row.getLong("waiting"),
                        row.getLong("late"),
                        row.getLong("oldest"),
                        row.getLong("decided"),
                        row.getLong("median"),
                        row.getLong("in_time"),
                        row.getLong("appeals")))
                .list();
    }
}
