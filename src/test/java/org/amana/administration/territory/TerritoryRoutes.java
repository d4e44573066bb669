package org.amana.administration.territory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.territory.division.DivisionRow;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.stereotype.Component;

/** A division that waits to be planned, and a commune. */
@Component
class TerritoryRoutes implements RouteVariables {

    private final DivisionDesk desk;

    TerritoryRoutes(DivisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, String> make(People people) {
        Viewer administrator = people.administrator();
        UUID division = people.as(
                administrator,
                () -> desk.prepare(
                        administrator,
                        List.of(DivisionRow.of("04.281").named("اسم آخر", "Autre nom")),
                        "file.csv",
                        null));
        return Map.of("division", division.toString(), "commune", "04.281.01.01");
    }
}
