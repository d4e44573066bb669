package org.amana.membership.joining;

import java.util.Map;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who has applied, and whose private page the routes may open. */
@Component
class JoiningRoutes implements RouteVariables {

    private final Visitors visitors;
    private final JdbcClient jdbc;

    JoiningRoutes(Visitors visitors, JdbcClient jdbc) {
        this.visitors = visitors;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> make(People people) {
        String page = new Applicant(visitors.signedOut(), jdbc).applies();
        return Map.of("applicant", page.substring("/join/".length()));
    }
}
