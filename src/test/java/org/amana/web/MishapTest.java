package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A7: an error page carries a reference by which help can begin without any member's data. */
@AmanaTest
@ExtendWith(OutputCaptureExtension.class)
class MishapTest {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    private static final String NAME = "Bouchra-Alami";

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "A7: the reference stands on the page, in the log and in the list, which tells the route and no parameter")
    void reference(CapturedOutput log) {
        Visitor secretary = visitors.as(people.secretary());
        Answer broken = secretary.get("/regions/" + People.REGION + "?" + Breaking.ASK + "=" + NAME);
        assertThat(broken.status()).isEqualTo(500);
        String reference = reference(broken);
        assertThat(broken.body())
                .as("the page knows who reads it, and tells nothing of the failure")
                .contains("action=\"/logout\"")
                .doesNotContain("IllegalState", "broken for a test", NAME);
        assertThat(log.getAll()).contains(reference + " GET /regions/{region}");

        String kept =
                jdbc.sql("select m::text from mishap m").query(String.class).single();
        assertThat(kept)
                .contains(reference, "/regions/{region}", "java.lang.IllegalStateException", "org.amana.web.Breaking")
                .doesNotContain(NAME, "broken for a test");
        Visitor administrator = visitors.as(people.administrator());
        assertThat(administrator
                        .get("/admin/errors?reference="
                                + reference.toLowerCase().replace("-", ""))
                        .body())
                .contains("/regions/{region}");
        assertThat(administrator.get("/admin/errors?reference=0000-0000").body())
                .doesNotContain("IllegalState");
        assertThat(secretary.get("/admin/errors?reference=" + reference).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A7: without the database the page says so politely, with the reference that the log has")
    void databaseAway(CapturedOutput log) {
        Answer away = visitors.as(people.secretary()).get("/account?" + Breaking.ASK + "=database");
        assertThat(away.status()).isEqualTo(503);
        assertThat(log.getAll()).contains(reference(away) + " GET /account");
        assertThat(away.body()).doesNotContain("CannotGetJdbc").contains("dir=\"rtl\"");
        assertThat(away.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    @DisplayName(
            "A7: who is signed in finds a reference beside a refusal too; what is not there and what is out of scope read the same")
    void refusal() {
        Visitor secretary = visitors.as(people.secretary());
        Answer nothing = secretary.get("/regions/99/secretary");
        Answer outOfScope = secretary.get("/regions/01/secretary");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(outOfScope.status()).isEqualTo(404);
        assertThat(jdbc.sql("select distinct (status, method, route, failure, cause, place)::text from mishap")
                        .query(String.class)
                        .list())
                .as("nothing tells one from the other")
                .hasSize(1);
        Visitor administrator = visitors.as(people.administrator());
        String reference = refusalReference(outOfScope);
        assertThat(administrator.get("/admin/errors?reference=" + reference).body())
                .contains("404 GET /regions/{region}/secretary");
        assertThat(administrator.get("/admin/errors").body())
                .as("refusals do not stand among what failed")
                .doesNotContain(reference);
    }

    @Test
    @DisplayName("A7: of strangers nothing is kept, and many refusals fill no disk")
    void bounded() {
        visitors.signedOut().get("/nowhere");
        visitors.signedOut().get("/verify/nothing/here");
        assertThat(mishaps()).isZero();
        jdbc.sql("""
                insert into mishap (reference, at, status, method, route, failure, cause, place)
                select 'R' || n, now(), 404, 'GET', '', '', '', '' from generate_series(1, 600) n
                """).update();
        Answer more = visitors.as(people.secretary()).get("/nowhere");
        assertThat(more.status()).isEqualTo(404);
        assertThat(more.document().select("main .am-code"))
                .as("no reference that leads nowhere")
                .isEmpty();
        assertThat(mishaps()).isEqualTo(600);
        Answer broken = visitors.as(people.secretary()).get("/regions/" + People.REGION + "?" + Breaking.ASK + "=x");
        assertThat(reference(broken))
                .as("what failed is kept whatever was refused")
                .isNotBlank();
        assertThat(mishaps()).isEqualTo(601);
    }

    @Test
    @DisplayName("A7: whoever collects refusals uses up nobody else's references")
    void nobodyElses() {
        Visitor collector = visitors.as(people.secretary());
        for (int refused = 0; refused < 31; refused++) {
            collector.get("/nowhere");
        }
        assertThat(mishaps()).isEqualTo(30);
        assertThat(refusalReference(visitors.as(people.leader()).get("/nowhere")))
                .isNotBlank();
    }

    private long mishaps() {
        return jdbc.sql("select count(*) from mishap").query(Long.class).single();
    }

    private static String refusalReference(Answer answer) {
        return answer.document().select("main .am-code").text();
    }

    private static String reference(Answer answer) {
        Matcher found =
                REFERENCE.matcher(answer.document().getElementsByTag("strong").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
