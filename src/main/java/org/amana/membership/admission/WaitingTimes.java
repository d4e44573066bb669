package org.amana.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long applicants wait in each territory (M5), by one query. */
@Service
@Transactional(readOnly = true)
public class WaitingTimes {

    /** Decisions of so many days back are looked at. */
    public static final int DAYS_BACK = 90;

    private final JdbcClient jdbc;
    private final Territories territories;
    private final LegalDay legalDay;

    WaitingTimes(JdbcClient jdbc, Territories territories, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * A region or a province.
     *
     * @param oldest days that the oldest one has waited
     * @param decided in the last days, refusals and acceptances
     * @param median days from sending to the decision
     * @param inTime of the decided ones
     * @param appeals without an outcome
     */
    public record Row(
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
        return rows("region_code", null, null);
    }

    /**
     * The regions, or the provinces of a region, in which anything was asked for. The caller has decided that the viewer
     * reads applications there.
     *
     * @param region null for all regions in the row scope
     * @param province null for all of the region
     */
    public List<Row> in(@Nullable String region, @Nullable String province) {
        return rows(region == null ? "region_code" : "province_code", region, province);
    }

    /** The first of the decisions that are looked at. */
    public LocalDate since() {
        return legalDay.today().minusDays(DAYS_BACK);
    }

    private List<Row> rows(String territory, @Nullable String region, @Nullable String province) {
        LocalDate today = legalDay.today();
        Map<String, TwoScripts> names = territories.names();
        return jdbc.sql("""
                select TERRITORY as territory,
                    count(*) filter (where state = 'SUBMITTED') as waiting,
                    count(*) filter (where state = 'SUBMITTED' and due_on < :today) as late,
                    coalesce(max(cast(:today as date) - submitted_on) filter (where state = 'SUBMITTED'), 0) as oldest,
                    count(*) filter (where decided_by is not null and decided_on >= :since) as decided,
                    coalesce(percentile_disc(0.5) within group (order by decided_on - submitted_on)
                        filter (where decided_by is not null and decided_on >= :since), 0) as median,
                    count(*) filter (where decided_by is not null and decided_on >= :since and decided_on <= due_on) as in_time,
                    count(*) filter (where appealed_at is not null and appeal_outcome is null) as appeals
                from application
                where (state = 'SUBMITTED' or decided_on >= :since or appealed_at is not null and appeal_outcome is null)
                    and (:region::text is null or region_code = :region)
                    and (:province::text is null or province_code = :province)
                group by TERRITORY order by late desc, oldest desc, TERRITORY
                """.replace("TERRITORY", territory))
                .param("region", region)
                .param("province", province)
                .param("today", today)
                .param("since", since())
                .query((row, n) -> new Row(
                        row.getString("territory"),
                        Objects.requireNonNull(names.get(row.getString("territory"))),
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
