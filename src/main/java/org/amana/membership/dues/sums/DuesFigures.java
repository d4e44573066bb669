package org.amana.membership.dues.sums;

import java.util.ArrayList;
import java.util.List;
import org.amana.membership.dues.account.Amounts;
import org.amana.membership.dues.account.DuesAmounts;
import org.amana.membership.dues.account.DuesStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How members stand with their dues, by territory and year, counted behind the requests for the statistics. */
@Component
public class DuesFigures {

    /** So many years back are told. */
    private static final int YEARS = 10;

    private final DuesAmounts amounts;
    private final JdbcTemplate jdbc;

    DuesFigures(DuesAmounts amounts, JdbcTemplate jdbc) {
        this.amounts = amounts;
        this.jdbc = jdbc;
    }

    /** Members of a province who stood so at the end of a year, or stand so today. */
    public record Standing(String region, String province, int year, DuesStanding standing, long members) {}

    /** Counts all again, in the caller's transaction, which sees every row. */
    public void count() {
        jdbc.update("delete from dues_figure");
        Amounts set = amounts.amounts();
        if (!set.introduced()) {
            return;
        }
        for (int year = Math.max(set.firstYear(), set.thisYear() - YEARS + 1); year <= set.thisYear(); year++) {
            for (DuesStanding standing : DuesCondition.WAYS) {
                var so = new StandingUpTo(set, year).clause(standing);
                List<Object> params = new ArrayList<>(List.of(year, standing.name()));
                params.addAll(so.params());
                jdbc.update(
                        "insert into dues_figure (region_code, province_code, year, standing, members)"
                                + " select m.region_code, m.province_code, ?, ?, count(*) from member m where "
                                + so.sql() + " group by 1, 2",
                        params.toArray());
            }
        }
    }

    /** As they were counted last, where the row scope reaches; empty while no dues are set. */
    public List<Standing> of(@Nullable String region, @Nullable String province) {
        return jdbc.query(
                "select region_code, province_code, year, standing, members from dues_figure"
                        + " where (?::text is null or region_code = ?) and (?::text is null or province_code = ?)"
                        + " order by year",
                (row, n) -> new Standing(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        DuesStanding.valueOf(row.getString(4)),
                        row.getLong(5)),
                region,
                region,
                province,
                province);
    }
}
