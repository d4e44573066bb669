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
    @DisplayName("A7: what is not there or not allowed is no mishap")
    void notFound() {
        visitors.as(people.secretary()).get("/nowhere");
        visitors.as(people.secretary()).get("/admin/accounts");
        assertThat(jdbc.sql("select count(*) from mishap").query(Long.class).single())
                .isZero();
    }

    private static String reference(Answer answer) {
        Matcher found =
                REFERENCE.matcher(answer.document().getElementsByTag("strong").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
