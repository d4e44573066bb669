package org.amana.membership.photograph;

import java.util.List;
import java.util.Set;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Touched;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: photographs go along with their members, by constraint. */
@Component
@Order(11)
class PhotographsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("member_photograph");
    }

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        return List.of();
    }

    @Override
    public void apply(DivisionAct act) {
        // The constraint has moved them.
    }
}
