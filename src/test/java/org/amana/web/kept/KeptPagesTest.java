package org.amana.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.amana.access.Viewer;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Routes;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AmanaTest
class KeptPagesTest {

    private static final String LIST = "/members?gender=FEMALE";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Routes routes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "Who asks again for a page gets it as it was drawn, for three statements at most, with new tokens in its forms")
    void again() {
        Visitor leader = visitors.as(people.leader());
        Set<String> tokens = new HashSet<>();
        Document first = leader.get(LIST).document();
        List<Document> others =
                IntStream.range(0, 3).mapToObj(n -> leader.get(LIST).document()).toList();
        others.forEach(page -> {
            assertThat(withoutTokens(page)).isEqualTo(withoutTokens(first));
            assertThat(page.select("input[name=_once]")).isNotEmpty().allSatisfy(once -> assertThat(
                            tokens.add(once.val()))
                    .as("one for each form")
                    .isTrue());
            assertThat(page.select("input[name=_csrf]")).isNotEmpty().noneMatch(token -> token.val()
                    .isEmpty());
        });
        // a job may write between two readings, not between all
        assertThat(IntStream.range(0, 10)
                        .map(n -> Statements.heard(() -> leader.get(LIST)).size())
                        .min()
                        .orElseThrow())
                .isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("A form of a page that was kept is sent like any other, and the page shows at once what it changed")
    void formOfKeptPage() {
        Visitor leader = visitors.as(people.leader());
        leader.get(LIST);
        Answer sent = leader.get(LIST);
        String token = sent.document().select("input[name=_csrf]").val();
        Answer saved = leader.post("/members/searches", "_csrf", token, "name", "نساء الجهات", "address", LIST);
        assertThat(saved.status()).isEqualTo(302);
        leader.get(saved.location());
        assertThat(leader.get(LIST).body()).contains("نساء الجهات");
        assertThat(visitors.as(people.secretary()).get(LIST).body())
                .as("another's own")
                .doesNotContain("نساء الجهات");
    }

    @Test
    @DisplayName("A3: what somebody may no longer see is gone with the next request, and never goes to another reader")
    void otherReader() {
        Viewer secretary = people.secretary();
        people.as(
                secretary,
                () -> members.register(
                        secretary,
                        new Newcomer()
                                .named("زهور", "Zhour", "الفاسي", "El Fassi")
                                .registration()));
        Visitor reader = visitors.as(secretary);
        String path = "/members?q=zhour";
        assertThat(reader.get(path).body()).contains("Zhour");
        assertThat(reader.get(path).body()).contains("Zhour");
        assertThat(visitors.as(people.otherSecretary()).get(path).body()).doesNotContain("Zhour");
        jdbc.update("update role_assignment set state = 'REVOKED' where account_id = ?", secretary.accountId());
        assertThat(reader.get(path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A page goes over the wire compressed as it was kept, in its reader's language, and is the same text")
    void compressed() {
        Visitor leader = visitors.as(people.leader());
        String plain = withoutTokens(leader.get(LIST).document());
        for (int n = 0; n < 3; n++) {
            Answer zipped = leader.get(LIST, "Accept-Encoding", "gzip");
            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(withoutTokens(org.jsoup.Jsoup.parse(unzipped(zipped)))).isEqualTo(plain);
        }
        assertThat(visitors.signedOut()
                        .get("/login", "Cookie", "language=de-DE-x-any")
                        .header("Content-Language"))
                .as("no languages without end, under which something is kept")
                .isEqualTo("ar-MA");
        leader.get("/language/fr");
        Document french = leader.get(LIST).document();
        assertThat(french.select("html").attr("lang")).isEqualTo("fr");
        assertThat(leader.get(LIST).document().select("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    @DisplayName("M7: no page that is kept is one whose reading is written down")
    void notWrittenDown() {
        Viewer leader = people.leader();
        Visitor visitor = visitors.as(leader);
        Map<String, String> variables = routes.variables();
        List<String> kept = handlers.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(KeptPage.class))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .toList();
        long before = written(leader);
        kept.forEach(
                route -> assertThat(visitor.get(Routes.path(route, variables)).status())
                        .as(route)
                        .isEqualTo(200));
        assertThat(written(leader)).isEqualTo(before);
        assertThat(kept).contains("/home", "/members", "/regions/{region}", "/reviews");
    }

    private long written(Viewer by) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from audit_fact where actor = ?", Long.class, by.accountId()));
    }

    /** The stream's own check sum is looked at while it is read. */
    private static String unzipped(Answer answer) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(answer.bytes()))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String withoutTokens(Document page) {
        Document copy = page.clone();
        copy.select("input[name=_once], input[name=_csrf]").forEach(input -> input.val("token"));
        return copy.html();
    }
}
