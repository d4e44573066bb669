package org.amana.membership.export;

import java.util.Map;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Visitors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file that the region's secretary had made. */
@Component
@Order
class ExportRoutes implements RouteVariables {

    private final Visitors visitors;

    ExportRoutes(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Map<String, String> make(People people) {
        String made = visitors.as(people.secretary())
                .post(
                        "/members/exports",
                        "criteria",
                        "/members?province=" + People.PROVINCE,
                        "format",
                        "CSV",
                        "columns",
                        "NUMBER",
                        "purpose",
                        "CHECK")
                .location();
        return Map.of("export", made.substring(made.lastIndexOf('/') + 1));
    }
}
