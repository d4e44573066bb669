package org.amana.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class KeptFragmentsTest {

    private static final Pattern KEPT = Pattern.compile("am:kept=\"([^\"]+) :: (\\w+)\"(?: am:by=\"\\$\\{(\\w+)}\")?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?([#@]?[a-zA-Z]\\w*)");

    private static final Pattern LOCAL = Pattern.compile("(?:th:each|th:with)=\"(\\w+)");

    @Test
    @DisplayName(
            "A3: what is kept as it was drawn shows nothing but words and what it is kept by: never who reads, nor a form")
    void nothingOfTheReader() throws IOException {
        List<String> pages = Stream.of(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"))
                .map(KeptFragmentsTest::text)
                .toList();
        List<java.util.regex.MatchResult> kept =
                pages.stream().flatMap(page -> KEPT.matcher(page).results()).toList();
        assertThat(kept).hasSizeGreaterThan(5);
        for (java.util.regex.MatchResult one : kept) {
            String body = fragment(one.group(1), one.group(2));
            Set<String> allowed = LOCAL.matcher(body)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(() -> new HashSet<>(List.of("#locale", "@fmt"))));
            if (one.group(3) != null) {
                allowed.add(one.group(3));
            }
            assertThat(body).doesNotContain("<form", "th:action", "th:object", "viewer", "fmt.since", "fmt.today");
            assertThat(allowed)
                    .as(one.group())
                    .containsAll(VARIABLE.matcher(body)
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }
    }

    private static String fragment(String template, String name) throws IOException {
        String all = text(
                new PathMatchingResourcePatternResolver().getResource("classpath:templates/" + template + ".html"));
        int from = all.indexOf("th:fragment=\"" + name + "\"");
        assertThat(from).as(template + " :: " + name).isPositive();
        int next = all.indexOf("th:fragment=", from + 1);
        return all.substring(from, next < 0 ? all.length() : next);
    }

    private static String text(Resource page) {
        try {
            return page.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
