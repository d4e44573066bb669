package org.amana.structure.preparer;

import java.util.Map;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.stereotype.Component;

/** A preparer whom the routes may revoke: another one than walks them. */
@Component
class PreparerRoutes implements RouteVariables {

    private final Seated seated;

    PreparerRoutes(Seated seated) {
        this.seated = seated;
    }

    @Override
    public Map<String, String> make(People people) {
        people.preparer();
        return Map.of("preparer", seated.another(people).toString());
    }
}
