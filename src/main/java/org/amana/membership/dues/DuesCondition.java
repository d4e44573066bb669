package org.amana.membership.dues;

import java.util.Arrays;
import java.util.List;
import org.amana.membership.MemberCondition;
import org.springframework.stereotype.Component;

/** Who has paid, who has not, who need not: among all that members are found by. */
@Component
class DuesCondition implements MemberCondition {

    private static final String BELONGS = "m.status in ('ACTIVE', 'SUSPENDED') and ";
    private static final String CATEGORY =
            "coalesce(m.dues_category, case m.region_code when '13' then 'ABROAD' else 'ORDINARY' end)";

    private final DuesAmounts amounts;

    DuesCondition(DuesAmounts amounts) {
        this.amounts = amounts;
    }

    @Override
    public String parameter() {
        return "dues";
    }

    @Override
    public List<DuesStanding> choices() {
        return List.of(DuesStanding.PAID, DuesStanding.ARREARS, DuesStanding.EXEMPT);
    }

    @Override
    public Clause clause(String choice) {
        Amounts set = amounts.amounts();
        if (!set.introduced()) {
            return Clause.of("false");
        }
        int year = set.thisYear();
        String[] owing = Arrays.stream(DuesCategory.values())
                .filter(category -> set.firstYear(category) <= year)
                .map(Enum::name)
                .toArray(String[]::new);
        boolean all = owing.length == DuesCategory.values().length;
        return switch (DuesStanding.valueOf(choice)) {
            case PAID ->
                all
                        ? Clause.of(BELONGS + "m.dues_settled >= ?", year)
                        : Clause.of(BELONGS + "(m.dues_settled >= ? or not " + CATEGORY + " = any (?))", year, owing);
            case ARREARS ->
                all
                        ? Clause.of(BELONGS + "m.dues_settled < ?", year)
                        : Clause.of(BELONGS + "m.dues_settled < ? and " + CATEGORY + " = any (?)", year, owing);
            case EXEMPT ->
                Clause.of(
                        "exists (select from dues_exemption e where e.member_id = m.id and e.ended_at is null"
                                + " and e.until_year >= ? and e.from_year <= ?)",
                        year,
                        year);
            case NONE -> Clause.of("false");
        };
    }

    @Override
    public int order() {
        return 30;
    }
}
