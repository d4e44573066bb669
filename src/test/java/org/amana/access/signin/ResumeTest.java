package org.amana.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that is lost loses nothing typed. */
@AmanaTest
class ResumeTest {

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("Lost session: what was typed waits, and is sent again by its owner after signing in")
    void resumed() {
        Visitor visitor = visitors.as(people.administrator());
        Answer parked = sendAfterLosingTheSession(visitor);
        assertThat(parked.location()).isEqualTo("/login?waiting");
        assertThat(accounts.byLogin("typed@amana.example")).isEmpty();

        assertThat(signInAgain(visitor, people.administrator()).location()).isEqualTo("/resume");
        Element form = visitor.get("/resume")
                .document()
                .select("form[action=/admin/accounts/new]")
                .first();
        assertThat(form).isNotNull();
        assertThat(form.select("input[name=nameAr]").attr("value")).isEqualTo("اسم \"مكتوب\" <b>");
        Answer sent = visitor.post("/admin/accounts/new", fields(form));

        assertThat(sent.location()).startsWith("/admin/accounts/");
        assertThat(accounts.byLogin("typed@amana.example")).isPresent();
        assertThat(visitor.get("/resume").location())
                .as("nothing waits any more")
                .isEqualTo("/home");
    }

    @Test
    @DisplayName("Lost session: someone else who signs in next sees nothing of it")
    void ownerOnly() {
        Visitor visitor = visitors.as(people.administrator());
        sendAfterLosingTheSession(visitor);

        assertThat(signInAgain(visitor, people.secondAdministrator()).location())
                .isEqualTo("/home");

        assertThat(visitor.get("/resume").location()).isEqualTo("/home");
        signInAgain(visitor, people.administrator());
        assertThat(visitor.get("/resume").location()).as("nor is it kept").isEqualTo("/home");
    }

    @Test
    @DisplayName("Lost session: passwords do not wait")
    void noPasswords() {
        Visitor visitor = visitors.as(people.administrator());
        String owner = ownerIn(visitor.get("/account"));
        jdbc.sql("delete from spring_session").update();

        Answer answer = visitor.post("/account/password", "_as", owner, "current", "a", "password", "b", "again", "b");

        assertThat(answer.location()).isEqualTo("/login?expired");
        assertThat(jdbc.sql("select count(*) from spring_session_attributes where attribute_name like '%ParkedForm'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer sendAfterLosingTheSession(Visitor visitor) {
        String owner = ownerIn(visitor.get("/admin/accounts/new"));
        jdbc.sql("delete from spring_session").update();
        return visitor.post(
                "/admin/accounts/new",
                "_as",
                owner,
                "login",
                "typed@amana.example",
                "nameAr",
                "اسم \"مكتوب\" <b>",
                "nameLatin",
                "Typed Name");
    }

    private Answer signInAgain(Visitor visitor, Viewer viewer) {
        String csrf =
                visitor.get("/login").document().select("input[name=_csrf]").attr("value");
        return visitor.post("/login", "_csrf", csrf, "login", people.loginOf(viewer), "password", People.PASSWORD);
    }

    private static String ownerIn(Answer page) {
        return page.document().select("main input[name=_as]").attr("value");
    }

    private static String[] fields(Element form) {
        List<String> fields = new ArrayList<>();
        form.select("input[name]").forEach(input -> {
            fields.add(input.attr("name"));
            fields.add(input.attr("value"));
        });
        return fields.toArray(String[]::new);
    }
}
