package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Routes;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A3: every route, as every role, in scope and out of scope, and signed out. The routes and who may use each are listed
 * in {@code routes/<room>.txt}; a route that is not listed fails.
 */
@AmanaTest
class RouteTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Routes routes;

    @Test
    @DisplayName("A3: every route is listed with who may use it, and every listed route is there")
    void everyRouteIsListed() {
        assertThat(routes.listed().keySet()).isEqualTo(mapped());
    }

    @Test
    @DisplayName("A3: whoever may not use a route finds nothing there, whoever is signed out is asked to sign in")
    void everyRouteAsEveryRole() {
        Map<String, String> variables = routes.variables();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> route : routes.listed().entrySet()) {
            for (Map.Entry<String, Supplier<Viewer>> actor : actors().entrySet()) {
                Answer answer = call(visitors.as(actor.getValue().get()), route.getKey(), variables);
                boolean may = route.getValue().contains(actor.getKey())
                        || route.getValue().contains("any")
                        || route.getValue().contains("public");
                if (may == (answer.status() == 404) || answer.status() == 403 || answer.status() >= 500) {
                    wrong.add(route.getKey() + " as " + actor.getKey() + ": " + answer.status());
                }
            }
            if (!route.getValue().contains("public")) {
                Answer answer = call(visitors.signedOut(), route.getKey(), variables);
                if (answer.status() != 302 || !answer.location().startsWith("/login")) {
                    wrong.add(route.getKey() + " signed out: " + answer.status() + " " + answer.location());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, Supplier<Viewer>> actors() {
        Map<String, Supplier<Viewer>> actors = new LinkedHashMap<>();
        actors.put("nobody", people::withoutRole);
        actors.put("administrator", people::administrator);
        actors.put("otherSecretary", people::otherSecretary);
        actors.put("provincial", people::provincial);
        actors.put("preparer", people::preparer);
        actors.put("member", people::member);
        actors.put("leader", people::leader);
        actors.put("secretary", people::secretary);
        actors.put("signatory", people::signatory);
        return actors;
    }

    private static Answer call(Visitor visitor, String route, Map<String, String> variables) {
        String path = Routes.path(route, variables);
        return route.startsWith("GET ") ? visitor.get(path) : visitor.post(path);
    }

    private Set<String> mapped() {
        Set<String> found = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.amana.")) {
                mapping.getMethodsCondition().getMethods().forEach(verb -> mapping.getPatternValues()
                        .forEach(pattern -> found.add(verb + " " + pattern)));
            }
        });
        return found;
    }
}
