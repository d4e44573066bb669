package org.amana.membership.dues.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amana.membership.MemberCondition.Clause;
import org.amana.membership.dues.account.Amounts;
import org.amana.membership.dues.account.DuesCategory;
import org.amana.membership.dues.account.DuesStanding;

/**
 * Where members stand with what was due up to the end of a year, as SQL on {@code member m}: by what is kept beside the
 * member, so that lists, sums and statistics say what the member's own account says. Each member of a year stands in one
 * of three ways.
 *
 * @param year the one that is running, or an earlier one
 */
record StandingUpTo(Amounts amounts, int year) {

    private static final String CATEGORY =
            "coalesce(m.dues_category, case m.region_code when '13' then 'ABROAD' else 'ORDINARY' end)";

    /** Whoever left stands nowhere. */
    private static final List<String> LEFT = List.of("RESIGNED", "EXPELLED", "STRUCK_OFF", "DECEASED");

    Clause clause(DuesStanding standing) {
        List<Object> params = new ArrayList<>();
        String sql =
                switch (standing) {
                    case ARREARS -> belonged(params) + " and " + owes(params);
                    case PAID -> belonged(params) + " and " + settled(params) + " and not " + exempt(params);
                    case EXEMPT -> belonged(params) + " and " + settled(params) + " and " + exempt(params);
                    case ASKED -> belonged(params);
                    case NONE -> "false";
                };
        return new Clause(sql, params, standing == DuesStanding.EXEMPT ? List.of("EXEMPT") : List.of(), LEFT);
    }

    private String belonged(List<Object> params) {
        String belongs = "m.status in ('ACTIVE', 'SUSPENDED')";
        if (year == amounts.thisYear()) {
            return belongs;
        }
        params.add(LocalDate.of(year + 1, 1, 1));
        return belongs + " and m.joined_on < ?";
    }

    /** Where nothing was recorded yet, whoever pays at all in that year owes it. */
    private String owes(List<Object> params) {
        params.add(year);
        if (everybodyPays()) {
            return "m.dues_settled < ?";
        }
        params.add(paying());
        return "m.dues_settled < ? and (m.dues_settled > 0 or " + CATEGORY + " = any (?))";
    }

    private String settled(List<Object> params) {
        params.add(year);
        if (everybodyPays()) {
            return "m.dues_settled >= ?";
        }
        params.add(paying());
        return "(m.dues_settled >= ? or m.dues_settled = 0 and not " + CATEGORY + " = any (?))";
    }

    private String exempt(List<Object> params) {
        params.add(year);
        params.add(year);
        return "(m.facts & tie('EXEMPT') <> 0 and exists (select from dues_exemption e where e.member_id = m.id"
                + " and e.ended_at is null and e.until_year >= ? and e.from_year <= ?))";
    }

    private boolean everybodyPays() {
        return paying().length == DuesCategory.values().length;
    }

    private String[] paying() {
        return Arrays.stream(DuesCategory.values())
                .filter(category -> amounts.firstYear(category) <= year)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
