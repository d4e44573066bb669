package org.amana.membership.dues.sums;

import java.util.List;
import org.amana.membership.MemberCondition;
import org.amana.membership.dues.account.Amounts;
import org.amana.membership.dues.account.DuesAmounts;
import org.amana.membership.dues.account.DuesStanding;
import org.springframework.stereotype.Component;

/** Who has paid, who has not, who need not, now or at the end of a year: among all that members are found by. */
@Component
class DuesCondition implements MemberCondition {

    /** Each member stands in one of these ways. */
    static final List<DuesStanding> WAYS = List.of(DuesStanding.PAID, DuesStanding.ARREARS, DuesStanding.EXEMPT);

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
        return List.of(DuesStanding.PAID, DuesStanding.ARREARS, DuesStanding.EXEMPT, DuesStanding.ASKED);
    }

    @Override
    public boolean ofYears() {
        return true;
    }

    @Override
    public Clause clause(String choice) {
        Amounts set = amounts.amounts();
        int behind = choice.indexOf('-');
        int year = behind < 0 ? set.thisYear() : Integer.parseInt(choice.substring(behind + 1));
        if (!set.introduced() || year < set.firstYear() || year > set.thisYear()) {
            return Clause.of("false");
        }
        return new StandingUpTo(set, year)
                .clause(DuesStanding.valueOf(behind < 0 ? choice : choice.substring(0, behind)));
    }

    @Override
    public int order() {
        return 30;
    }
}
