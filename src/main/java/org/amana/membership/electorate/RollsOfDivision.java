package org.amana.membership.electorate;

import java.util.List;
import java.util.Set;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Touched;
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

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        return List.of();
    }

    @Override
    public void apply(DivisionAct act) {
        // What was frozen stays.
    }
}
