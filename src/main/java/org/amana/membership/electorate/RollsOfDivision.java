package org.amana.membership.electorate;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: a frozen roll speaks of the territory as it was on its day, and stays. */
@Component
@Order(90)
class RollsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("frozen_roll", "frozen_roll_member");
    }
}
