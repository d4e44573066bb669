package org.amana.membership.dues.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberCondition.Clause;
import org.amana.membership.dues.account.Amounts;
import org.amana.membership.dues.account.DuesAmounts;
import org.amana.membership.dues.account.DuesCategory;
import org.amana.membership.dues.account.DuesStanding;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dues of whole territories, by a number of statements that grows with nothing. */
@Service
@Transactional(readOnly = true)
public class ReadDuesSums {

    private static final String OF_REGION = " and (:region::text is null or region_code = :region)";

    private final DuesAmounts amounts;
    private final Territories territories;
    private final JdbcClient jdbc;

    ReadDuesSums(DuesAmounts amounts, Territories territories, JdbcClient jdbc) {
        this.amounts = amounts;
        this.territories = territories;
        this.jdbc = jdbc;
    }

    /**
     * @param introduced whether the party has set amounts
     * @param rows regions for the leadership's first look, provinces otherwise
     */
    public record Overview(
            int year,
            boolean introduced,
            Map<DuesCategory, Integer> amounts,
            @Nullable TwoScripts region,
            boolean byRegion,
            DuesSums all,
            List<Row> rows) {}

    /** @param list the members behind it, to which what is asked of them is added */
    record Row(String code, TwoScripts name, DuesSums sums, String list) {}

    /**
     * @param region to look into, null for everything in scope
     * @throws org.amana.kernel.NotFound unless the viewer reads members there
     */
    public Overview overview(Viewer by, @Nullable String region) {
        Viewer.require(by.seesMembers(), "dues", "any");
        if (region != null) {
            Viewer.require(by.seesRegion(territories.region(region).code()), "region", region);
        }
        Amounts set = amounts.amounts();
        boolean byRegion = by.leadership() && region == null;
        Map<String, DuesSums> sums = set.introduced() ? byProvince(by, set, region) : Map.of();
        Map<String, DuesSums> rows = new TreeMap<>();
        sums.forEach((province, of) ->
                rows.merge(byRegion ? province.substring(0, province.indexOf('.')) : province, of, DuesSums::plus));
        Map<String, TwoScripts> names = territories.names();
        List<Row> shown = new ArrayList<>();
        rows.forEach((code, of) -> {
            TwoScripts name = names.get(code);
            if (name != null) {
                shown.add(new Row(code, name, of, "/members?" + (byRegion ? "region=" : "province=") + code));
            }
        });
        Map<DuesCategory, Integer> thisYear = new TreeMap<>();
        for (DuesCategory category : DuesCategory.values()) {
            if (set.of(category, set.thisYear()) > 0) {
                thisYear.put(category, set.of(category, set.thisYear()));
            }
        }
        return new Overview(
                set.thisYear(),
                set.introduced(),
                thisYear,
                region == null ? null : names.get(region),
                byRegion,
                rows.values().stream().reduce(DuesSums.NONE, DuesSums::plus),
                shown);
    }

    private Map<String, DuesSums> byProvince(Viewer by, Amounts set, @Nullable String region) {
        Map<String, DuesSums> sums = new HashMap<>();
        jdbc.sql("""
                select province_code, coalesce(dues_category, case region_code when '13' then 'ABROAD' else 'ORDINARY' end),
                    case when dues_settled > 0 then dues_settled else greatest(extract(year from joined_on)::int - 1, :floor) end,
                    dues_settled > 0, count(*), sum(dues_credit)
                from member where status in ('ACTIVE', 'SUSPENDED')
                """ + OF_REGION + " group by 1, 2, 3, 4")
                .param("region", region)
                .param("floor", set.firstYear() - 1)
                .query(row -> {
                    DuesCategory category = DuesCategory.valueOf(row.getString(2));
                    int settled =
                            row.getBoolean(4) ? row.getInt(3) : Math.max(row.getInt(3), set.firstYear(category) - 1);
                    long count = row.getLong(5);
                    boolean owes = settled < set.thisYear();
                    long owed = owes ? count * set.dueAfter(category, settled) - row.getLong(6) : 0;
                    sums.merge(
                            row.getString(1),
                            new DuesSums(count, owes ? 0 : count, 0, owes ? count : 0, owed, 0),
                            DuesSums::plus);
                });
        Clause exempt = new StandingUpTo(set, set.thisYear()).clause(DuesStanding.EXEMPT);
        List<Object> params = new ArrayList<>(exempt.params());
        params.add(region);
        params.add(region);
        jdbc.sql("select m.province_code, count(*) from member m where " + exempt.sql()
                        + " and (?::text is null or m.region_code = ?) group by 1")
                .params(params)
                .query(row -> {
                    long members = row.getLong(2);
                    sums.merge(row.getString(1), new DuesSums(0, -members, members, 0, 0, 0), DuesSums::plus);
                });
        jdbc.sql("""
                select received_province_code, sum(amount) from dues_payment
                where paid_on >= make_date(:year, 1, 1)
                """ + OF_REGION.replace("region_code", "received_region_code") + " group by 1")
                .param("region", region)
                .param("year", set.thisYear())
                .query(row -> {
                    String province = row.getString(1);
                    // A payment is seen where its member is now too; it counts where it was received.
                    if (by.seesMembersOf(province.substring(0, province.indexOf('.')), province)) {
                        sums.merge(province, new DuesSums(0, 0, 0, 0, 0, row.getLong(2)), DuesSums::plus);
                    }
                });
        return sums;
    }
}
