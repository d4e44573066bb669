package org.amana.structure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.kernel.LegalDay;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where regions stand with their secretariat and their committee; two queries, whatever the number of regions. */
@Service
@Transactional(readOnly = true)
public class Bodies {

    private static final String NEWEST = """
            select distinct on (b.region_code, b.kind) b.id, b.kind, b.region_code, count(s.id) as seats,
                count(s.member_id) as filled, f.ends_on, f.id as in_force
            from body b
            left join seat s on s.body_id = b.id
            left join body f on f.region_code = b.region_code and f.kind = b.kind and f.state = 'IN_FORCE'
            where b.state <> 'REPLACED' and (cast(:region as text) is null or b.region_code = :region)
                and (b.state <> 'REJECTED' or not exists (select from body live
                    where live.region_code = b.region_code and live.kind = b.kind
                        and live.state in ('FORMING', 'IN_FORCE')))
            group by b.id, f.id
            order by b.region_code, b.kind, b.begun_at desc
            """;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final BodyHistory history;
    private final LegalDay legalDay;

    Bodies(JdbcClient jdbc, Dossiers dossiers, BodyHistory history, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.history = history;
        this.dossiers = dossiers;
        this.legalDay = legalDay;
    }

    /** Empty while the region has not begun to form that body. */
    public Optional<BodyOverview> overview(String region, BodyKind kind) {
        return read(region).stream().filter(body -> body.kind() == kind).findFirst();
    }

    /** By region; a region that has begun nothing is missing. */
    public Map<String, List<BodyOverview>> overviews() {
        return read(null).stream()
                .collect(Collectors.groupingBy(BodyOverview::regionCode, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Who held which seat on a day, as it is known today; empty while the region had no such body. The caller has decided
     * that the viewer may read.
     */
    public Optional<BodyOnDay> onDay(String region, BodyKind kind, LocalDate day) {
        return history.onDay(region, kind, day);
    }

    /** Every version that the region began, the newest first. The caller has decided that the viewer may read. */
    public List<BodyVersion> versions(String region, BodyKind kind) {
        return history.versions(region, kind, legalDay.today());
    }

    private List<BodyOverview> read(@Nullable String region) {
        List<Row> rows = jdbc.sql(NEWEST)
                .param("region", region)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        BodyKind.valueOf(row.getString("kind")),
                        row.getString("region_code"),
                        row.getInt("seats"),
                        row.getInt("filled"),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("in_force", UUID.class) != null))
                .list();
        Map<UUID, Dossier> latest =
                dossiers.latestOf(rows.stream().map(Row::bodyId).toList());
        return rows.stream()
                .map(row -> row.overview(latest.get(row.bodyId()), legalDay.today()))
                .toList();
    }

    private record Row(
            UUID bodyId,
            BodyKind kind,
            String regionCode,
            int seats,
            int filled,
            @Nullable LocalDate endsOn,
            boolean approved) {

        BodyOverview overview(Dossier dossier, LocalDate today) {
            boolean expired = approved && endsOn != null && endsOn.isBefore(today);
            return new BodyOverview(
                    bodyId,
                    kind,
                    regionCode,
                    dossier.state(),
                    seats,
                    filled,
                    approved ? endsOn : null,
                    expired,
                    approved && !expired);
        }
    }
}
