package org.amana.territory.division;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a region's territories, the latest first. Anyone may read the tree. */
@Service
@Transactional(readOnly = true)
public class TerritoryHistory {

    private static final int LATEST = 100;

    private final JdbcClient jdbc;

    TerritoryHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One thing that became of a territory.
     *
     * @param day from which it holds; null while it is not planned
     * @param nameBefore null where it was new
     */
    public record Happened(
            @Nullable UUID divisionId,
            @Nullable LocalDate day,
            String code,
            ChangeKind kind,
            @Nullable String parentBefore,
            @Nullable String parentAfter,
            @Nullable TwoScripts nameBefore,
            TwoScripts name,
            @Nullable String successor) {}

    /** What a division will do, told in the same way. */
    public static Happened planned(Division division, TerritoryChange change) {
        Unit before = change.before();
        return new Happened(
                division.id(),
                division.day(),
                change.code(),
                change.kind(),
                before == null ? null : before.parent(),
                change.after().parent(),
                before == null ? null : before.name(),
                change.after().name(),
                change.after().successor());
    }

    /** What a division did. */
    public List<Happened> ofDivision(UUID division) {
        return read("division_id = ?", List.of(division), 100_000);
    }

    /** In a region, or in what lies in it. */
    public List<Happened> of(String regionCode) {
        return read(
                "region_code = ? or left(coalesce(parent_before, ''), 2) = ?", List.of(regionCode, regionCode), LATEST);
    }

    private List<Happened> read(String which, List<?> params, int limit) {
        return jdbc.sql("select * from territory_change where " + which + " order by day desc, id limit " + limit)
                .params(params)
                .query((row, number) -> new Happened(
                        row.getObject("division_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("code"),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("parent_before"),
                        row.getString("parent_after"),
                        row.getString("name_fr_before") == null
                                ? null
                                : new TwoScripts(row.getString("name_ar_before"), row.getString("name_fr_before")),
                        new TwoScripts(row.getString("name_ar"), row.getString("name_fr")),
                        row.getString("successor_code")))
                .list();
    }
}
