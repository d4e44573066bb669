package org.amana.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.access.FirstAdministrator;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A party that has no administrator yet. */
@AmanaTest
@ExtendWith(OutputCaptureExtension.class)
class SetupTest {

    private static final String BEFORE_CODE = "Open /setup and enter this code: ";

    @Autowired
    Visitors visitors;

    @Autowired
    FirstAdministrator first;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext application;

    @Test
    @DisplayName("Start: nothing is reachable until the first administrator has been made with the code from the log")
    void begins(CapturedOutput log) {
        jdbc.sql("delete from role_assignment").update();
        jdbc.sql("delete from account").update();
        String code = codePrintedAtStart(log);
        assertThat(jdbc.sql("select code_hash from server_code")
                        .query(String.class)
                        .single())
                .doesNotContain(code)
                .hasSize(64);
        Visitor visitor = visitors.signedOut();
        for (String path :
                new String[] {"/", "/login", "/home", "/account", "/admin/accounts", "/nothing", "/verify"}) {
            assertThat(visitor.get(path).location()).as(path).isEqualTo("/setup");
        }
        assertThat(visitor.get("/assets/icons.svg").status()).isEqualTo(200);
        assertThat(visitor.get("/language/fr").status()).isEqualTo(302);
        String csrf =
                visitor.get("/setup").document().select("input[name=_csrf]").attr("value");
        assertThat(send(visitor, csrf, "AAAA-BBBB-CCCC-DDDD").status()).isEqualTo(422);
        assertThat(first.missing()).isTrue();

        Answer made = send(visitor, csrf, code);

        assertThat(made.location()).isEqualTo("/login");
        assertThat(first.missing()).isFalse();
        Visitor administrator = visitors.signedOut().signIn("first@amana.example", "three small words");
        assertThat(administrator.get("/admin/accounts").status()).isEqualTo(200);
        assertThat(visitors.signedOut().get("/setup").location())
                .as("only once")
                .isEqualTo("/login");
        assertThat(send(
                                administrator,
                                administrator
                                        .get("/account")
                                        .document()
                                        .select("input[name=_csrf]")
                                        .attr("value"),
                                code)
                        .location())
                .as("nor by sending the form again")
                .isEqualTo("/login");
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Start: wrong codes are throttled")
    void wrongCodes(CapturedOutput log) {
        jdbc.sql("delete from role_assignment").update();
        jdbc.sql("delete from account").update();
        String code = codePrintedAtStart(log);
        Visitor visitor = visitors.signedOut();
        String csrf =
                visitor.get("/setup").document().select("input[name=_csrf]").attr("value");
        for (int i = 0; i < 10; i++) {
            send(visitor, csrf, "AAAA-BBBB-CCCC-DDDD");
        }
        assertThat(send(visitor, csrf, code).body()).contains("محاولات كثيرة");
        assertThat(first.missing()).isTrue();
    }

    private String codePrintedAtStart(CapturedOutput log) {
        application.publishEvent(new ApplicationReadyEvent(
                new org.springframework.boot.SpringApplication(), new String[0], application, null));
        int before = log.getAll().lastIndexOf(BEFORE_CODE) + BEFORE_CODE.length();
        return log.getAll().substring(before, before + 19);
    }

    private static Answer send(Visitor visitor, String csrf, String code) {
        return visitor.post(
                "/setup",
                "_csrf",
                csrf,
                "code",
                code,
                "nameAr",
                "فاطمة الأولى",
                "nameLatin",
                "Fatima Premiere",
                "login",
                "first@amana.example",
                "password",
                "three small words",
                "again",
                "three small words");
    }
}
