package org.amana.membership.electorate;

import java.util.Map;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Visitors;
import org.springframework.stereotype.Component;

/** A frozen roll of the region. */
@Component
class RollRoutes implements RouteVariables {

    private final Visitors visitors;

    RollRoutes(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Map<String, String> make(People people) {
        String roll = visitors.as(people.secretary())
                .post("/rolls", "territory", People.REGION, "day", "2026-01-01")
                .location();
        return Map.of("roll", roll.substring(roll.lastIndexOf('/') + 1));
    }
}
