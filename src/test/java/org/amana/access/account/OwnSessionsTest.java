package org.amana.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.amana.access.AccountDirectory;
import org.amana.access.Device;
import org.amana.access.Viewer;
import org.amana.structure.Appointed;
import org.amana.structure.mandate.EndReason;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A2: open sessions, and what ends them. */
@AmanaTest
class OwnSessionsTest {

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Appointed appointed;

    @Autowired
    AccountDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A2: a mandate that ended ends every open session at the next click, in every tab and on every device")
    void mandateEnds() {
        Viewer secretary = appointed.regionalSecretary();
        Visitor phone = visitors.as(secretary);
        Visitor desk = visitors.signedOut().signIn(people.loginOf(secretary), People.PASSWORD);
        assertThat(phone.get("/members").status()).isEqualTo(200);
        assertThat(desk.get("/regions/" + People.REGION + "/committee").status())
                .isEqualTo(200);

        appointed.end(EndReason.DISMISSED);

        assertThat(phone.get("/members").location()).startsWith("/login");
        assertThat(desk.post("/regions/" + People.REGION + "/committee").location())
                .startsWith("/login");
        assertThat(jdbc.sql("select count(*) from body").query(Long.class).single())
                .isZero();
        Visitor again = visitors.signedOut().signIn(people.loginOf(secretary), People.PASSWORD);
        assertThat(again.get("/members").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A2: a closed account is signed out at the next click")
    void accountCloses() {
        Viewer leader = people.leader();
        Visitor tab = visitors.as(leader);
        directory.close(people.administrator(), Objects.requireNonNull(leader.accountId()), version(leader));
        assertThat(tab.get("/reviews").location()).startsWith("/login");
    }

    @Test
    @DisplayName("A2: an assignment whose last day is over grants nothing at the next click")
    void assignmentRunsOut() {
        Viewer leader = people.leader();
        Visitor tab = visitors.as(leader);
        assertThat(tab.get("/reviews").status()).isEqualTo(200);
        jdbc.sql("update role_assignment set valid_until = current_date - 2 where account_id = ?")
                .param(leader.accountId())
                .update();
        assertThat(tab.get("/reviews").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Account: its holder sees each open session, and ends one that they do not know, and nobody else's")
    void ownPage() {
        Viewer leader = people.leader();
        Visitor here = visitors.as(leader);
        Visitor elsewhere = visitors.signedOut().signIn(people.loginOf(leader), People.PASSWORD);
        Visitor other = visitors.as(people.secretary());
        var forms = here.get("/account/sessions").document().select("form[action^=/account/sessions/]");
        String end = forms.first().attr("action");
        assertThat(forms).hasSize(2);
        assertThat(jdbc.sql("select count(*) from spring_session where position(session_id in ?) > 0")
                        .param(here.get("/account/sessions").body())
                        .query(Long.class)
                        .single())
                .as("no session's number is shown")
                .isZero();

        other.post(end);
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);
        here.post(end);
        assertThat(elsewhere.get("/account").location()).startsWith("/login");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(other.get("/account").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36, Chrome · Android",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0, Firefox · Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1, Safari · iPhone",
        "Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0, Edge · Windows",
        "curl/8, ''"
    })
    @DisplayName("Account: a device is called by what its holder knows it as")
    void devices(String userAgent, String name) {
        assertThat(Device.of(userAgent, Instant.EPOCH).name()).isEqualTo(name);
    }

    private int version(Viewer viewer) {
        return jdbc.sql("select version from account where id = ?")
                .param(viewer.accountId())
                .query(Integer.class)
                .single();
    }
}
