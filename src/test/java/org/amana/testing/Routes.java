package org.amana.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The routes that {@code routes/<room>.txt} lists, each with who may use it, and what they lead to in region 04. */
@Component
public class Routes {

    private final ObjectProvider<RouteVariables> rooms;
    private final People people;

    Routes(ObjectProvider<RouteVariables> rooms, People people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** Who may use it, by route such as {@code GET /members/{member}}. */
    public Map<String, Set<String>> listed() {
        Map<String, Set<String>> routes = new TreeMap<>();
        for (String line : lines()) {
            int colon = line.lastIndexOf(" :");
            routes.put(
                    line.substring(0, colon).strip(),
                    Set.of(line.substring(colon + 2).strip().split("\\s+")));
        }
        return routes;
    }

    /** Every room makes what its routes need; what stands in the place of each path variable. */
    public Map<String, String> variables() {
        Map<String, String> variables =
                new HashMap<>(Map.of("region", People.REGION, "province", People.PROVINCE, "code", "ar"));
        rooms.forEach(room -> variables.putAll(room.make(people)));
        return variables;
    }

    /** Where a route leads with these variables. */
    public static String path(String route, Map<String, String> variables) {
        String path = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        assertThat(path).as("every path variable has a value").doesNotContain("{");
        return path;
    }

    private static List<String> lines() {
        try {
            StringBuilder all = new StringBuilder();
            for (Resource room : new PathMatchingResourcePatternResolver().getResources("classpath:routes/*.txt")) {
                all.append(room.getContentAsString(StandardCharsets.UTF_8)).append('\n');
            }
            return all.toString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
