package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.amana.testing.RouteVariables;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
    org.springframework.beans.factory.ObjectProvider<RouteVariables> rooms;

    @Test
    @DisplayName("A3: every route is listed with who may use it, and every listed route is there")
    void everyRouteIsListed() throws IOException {
        assertThat(listed().keySet()).isEqualTo(mapped());
    }

    @Test
    @DisplayName("A3: whoever may not use a route finds nothing there, whoever is signed out is asked to sign in")
    void everyRouteAsEveryRole() throws IOException {
        Map<String, String> variables =
                new HashMap<>(Map.of("region", People.REGION, "province", People.PROVINCE, "code", "ar"));
        rooms.forEach(room -> variables.putAll(room.make(people)));
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> route : listed().entrySet()) {
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
        String path = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        assertThat(path).as("every path variable has a value").doesNotContain("{");
        return route.startsWith("GET ") ? visitor.get(path) : visitor.post(path);
    }

    private Set<String> mapped() {
        Set<String> routes = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.amana.")) {
                mapping.getMethodsCondition().getMethods().forEach(verb -> mapping.getPatternValues()
                        .forEach(pattern -> routes.add(verb + " " + pattern)));
            }
        });
        return routes;
    }

    private static Map<String, Set<String>> listed() throws IOException {
        Map<String, Set<String>> routes = new java.util.TreeMap<>();
        for (Resource room : new PathMatchingResourcePatternResolver().getResources("classpath:routes/*.txt")) {
            for (String line :
                    room.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.lastIndexOf(" :");
                    routes.put(
                            line.substring(0, colon).strip(),
                            Set.of(line.substring(colon + 2).strip().split("\\s+")));
                }
            }
        }
        return routes;
    }
}
