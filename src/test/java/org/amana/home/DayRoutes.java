package org.amana.home;

import java.util.Map;
import org.amana.kernel.LegalDay;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.stereotype.Component;

/** Today. */
@Component
class DayRoutes implements RouteVariables {

    private final LegalDay legalDay;

    DayRoutes(LegalDay legalDay) {
        this.legalDay = legalDay;
    }

    @Override
    public Map<String, String> make(People people) {
        return Map.of("day", legalDay.today().toString());
    }
}
