package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Multitude;
import org.amana.testing.People;
import org.amana.testing.Routes;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page of every room, lists or not, with few rows behind it and with many: a page that is new is walked as soon as
 * its route is listed, and a table that is new is multiplied as soon as a room puts a row into it.
 */
@AmanaTest
class QueryCountTest {

    /** What there is once in a region, or once at all. */
    private static final Set<String> ONE_OF_A_KIND = Set.of(
            "change_mark",
            "attachment_piece",
            "body",
            "mandate",
            "member_counter",
            "member_figure_count",
            "nominee_list",
            "province_proposal",
            "spring_session",
            "spring_session_attributes");

    @Autowired
    Routes routes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName("No page of any room costs more statements where there is more behind it")
    void constantQueries() {
        Map<String, String> variables = routes.variables();
        JdbcClient jdbc = JdbcClient.create(owner);
        furthermore(jdbc);
        pairs(jdbc, 1);
        Map<String, Integer> few = walk(variables);
        Map<String, Long> times = Multitude.of(owner);
        pairs(jdbc, 20);
        Map<String, Integer> many = walk(variables);
        assertThat(times).as("multiplied").allSatisfy((table, factor) -> assertThat(
                        factor > 1 || ONE_OF_A_KIND.contains(table))
                .as(table)
                .isTrue());
        List<String> grown = new ArrayList<>();
        many.forEach((page, statements) -> {
            if (statements > few.getOrDefault(page, 0)) {
                grown.add(page + ": " + few.get(page) + " -> " + statements);
            }
        });
        assertThat(grown).isEmpty();
        assertThat(many.keySet()).isEqualTo(few.keySet()).hasSizeGreaterThan(180);
    }

    /** How many statements each page takes, by route and who looks. */
    private Map<String, Integer> walk(Map<String, String> variables) {
        Map<String, Integer> statements = new TreeMap<>();
        Map<String, Set<String>> users = routes.listed();
        for (String route : pages()) {
            visitorsOf(users.getOrDefault(route, Set.of())).forEach((name, visitor) -> {
                List<Integer> status = new ArrayList<>();
                int count = Statements.during(() -> status.add(
                                visitor.get(Routes.path(route, variables)).status()))
                        .size();
                assertThat(status.get(0)).as(route + " as " + name).isLessThan(500);
                if (status.get(0) == 200) {
                    statements.put(route + " as " + name, count);
                }
            });
        }
        return statements;
    }

    /** What is shown, not what is downloaded: a file is read on after its last byte has come. */
    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            Class<?> answer = method.getReturnType().getParameterType();
            if (method.getBeanType().getName().startsWith("org.amana.")
                    && (answer == ModelAndView.class || answer == String.class)) {
                mapping.getMethodsCondition().getMethods().forEach(verb -> mapping.getPatternValues().stream()
                        .map(pattern -> verb + " " + pattern)
                        .filter(route -> route.startsWith("GET "))
                        .forEach(pages::add));
            }
        });
        return pages;
    }

    private Map<String, Visitor> visitorsOf(Set<String> users) {
        if (users.contains("public")) {
            return Map.of("a stranger", visitors.signedOut());
        }
        Map<String, Supplier<Viewer>> actors = new LinkedHashMap<>();
        actors.put("signatory", people::signatory);
        actors.put("secretary", people::secretary);
        actors.put("administrator", people::administrator);
        actors.put("member", people::member);
        actors.keySet().removeIf(actor -> !users.contains(actor) && !users.contains("any"));
        Map<String, Visitor> looking = new LinkedHashMap<>();
        actors.forEach((name, viewer) -> looking.put(name, visitors.as(viewer.get())));
        return looking;
    }

    /** What no room's routes need, and pages list. */
    private void furthermore(JdbcClient jdbc) {
        jdbc.sql("""
                insert into mishap (reference, at, status, method, route, failure, cause, place)
                values ('few', now(), 500, 'GET', '/home', 'a', 'b', 'c')
                """).update();
        jdbc.sql("""
                insert into application_note (id, application_id, account_id, words, at)
                select gen_random_uuid(), id, cast(? as uuid), 'Called', now() from application
                """).param(people.secretary().accountId()).update();
        jdbc.sql("""
                insert into remark (id, dossier_id, region_code, round, words, author, at)
                select gen_random_uuid(), id, region_code, 1, 'Why so few?', cast(? as uuid), now() from dossier
                """).param(people.leader().accountId()).update();
    }

    private static void pairs(JdbcClient jdbc, int count) {
        jdbc.sql("""
                insert into likely_pair (id, one_id, one_region, one_province, other_id, other_region, other_province,
                    likeness, signs, found_on, pass)
                select gen_random_uuid(), one.id, one.region_code, one.province_code,
                    other.id, other.region_code, other.province_code, 60, array['PHONE'], current_date, gen_random_uuid()
                from member one join member other on other.id > one.id and other.region_code = one.region_code
                where one.region_code = '04' and one.status = 'ACTIVE' and other.status = 'ACTIVE'
                order by one.id, other.id limit ?
                on conflict do nothing
                """).param(count).update();
    }
}
