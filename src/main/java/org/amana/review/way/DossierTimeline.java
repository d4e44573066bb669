package org.amana.review.way;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.amana.kernel.LegalDay;
import org.amana.review.DossierKind;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of a region's dossiers; the provinces of a list that take one together are one entry (R1, N5). */
@Component
class DossierTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    DossierTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select d.kind, s.step, min(d.province_code) as province, count(*) as provinces, min(d.reference) as reference,
                    s.round, max(s.at) as at, min(d.id::text) as id
                from dossier_step s join dossier d on d.id = s.dossier_id
                where d.region_code = :region and s.step <> 'OPENED' and (d.kind <> 'NOMINATION' or s.step <> 'BEGUN')
                    and s.at >= :from and s.at < :until
                group by d.kind, s.step, s.round,
                    case when d.group_id is null or s.step not in ('SUBMITTED', 'RECALLED', 'ENDORSED') then s.id
                        else d.group_id end,
                    date_trunc('minute', s.at)
                """)
                .param("region", regionCode)
                .param("from", start(from))
                .param("until", start(until.plusDays(1)))
                .query((row, n) -> {
                    DossierKind kind = DossierKind.valueOf(row.getString("kind"));
                    Instant at = row.getTimestamp("at").toInstant();
                    int provinces = row.getInt("provinces");
                    boolean list = kind == DossierKind.NOMINATION;
                    TimelineFact about = !list
                            ? TimelineFact.label("timeline.of." + kind)
                            : provinces > 1
                                    ? TimelineFact.number(provinces)
                                    : TimelineFact.territory(row.getString("province"));
                    String key = list ? (provinces > 1 ? "list." : "province.") : "dossier.";
                    return new TimelineEntry(
                            list ? TimelineKind.LIST : TimelineKind.BODIES,
                            LegalDay.dayOf(at),
                            at,
                            key + row.getString("step"),
                            List.of(
                                    about,
                                    TimelineFact.code(row.getString("reference")),
                                    TimelineFact.number(row.getInt("round"))),
                            list && provinces > 1
                                    ? "/regions/" + regionCode + "/nominees"
                                    : "/reviews/" + row.getString("id"));
                })
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(LegalDay.ZONE).toOffsetDateTime();
    }
}
