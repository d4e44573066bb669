package org.amana.access.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Assignments;
import org.amana.access.Grant;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.structure.Appointed;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A7: access is restored by a link or a code, never by a password that someone else set. */
@AmanaTest
@ExtendWith(OutputCaptureExtension.class)
class RecoveryTest {

    private static final String NEW = "three small words";

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Recoveries recoveries;

    @Autowired
    ConfirmRecovery confirming;

    @Autowired
    ComeBack comeBack;

    @Autowired
    ServerRecovery server;

    @Autowired
    Assignments assignments;

    @Autowired
    Appointed appointed;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "A7: the old password holds until the link is used; then every session ends, and the link works no more")
    void byLink() {
        Viewer holder = people.withoutRole();
        Visitor tab = visitors.as(holder);
        Visitor administrator = visitors.as(people.administrator());
        administrator.post("/admin/accounts/" + holder.accountId() + "/recovery", "means", "LINK");
        String shown = administrator
                .get("/admin/accounts/" + holder.accountId())
                .document()
                .getElementById("secret")
                .text();
        String link = shown.substring(shown.indexOf("/recover/"));
        assertThat(administrator.get("/admin/accounts/" + holder.accountId()).body())
                .doesNotContain(link);
        assertThat(tab.get("/account").status()).isEqualTo(200);
        visitors.signedOut().signIn(people.loginOf(holder), People.PASSWORD);

        Visitor stranger = visitors.signedOut();
        assertThat(stranger.get(link).body()).contains(people.loginOf(holder));
        assertThat(stranger.post(link, "password", "short", "again", "short").status())
                .isEqualTo(422);
        assertThat(stranger.post(link, "password", NEW, "again", NEW).location())
                .isEqualTo("/login");

        assertThat(tab.get("/account").location()).startsWith("/login");
        assertThat(stranger.get(link).status()).isEqualTo(410);
        visitors.signedOut().signIn(people.loginOf(holder), NEW);
        assertThat(jdbc.sql("select action from audit_fact where action like 'RECOVERY%' order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("RECOVERY_BEGUN", "RECOVERY_USED");
        assertThat(letters()).containsExactly("recoveryBegun", "recovered");
    }

    @Test
    @DisplayName("A7: a code on paper, for someone without mail, is typed however it is grouped")
    void byCode() {
        Viewer holder = people.withoutRole();
        Visitor administrator = visitors.as(people.administrator());
        String account = "/admin/accounts/" + holder.accountId();
        administrator.post(account + "/recovery", "means", "CODE");
        String code =
                administrator.get(account).document().getElementById("secret").text();
        Answer paper = administrator.post(account + "/recovery/paper", "code", code);
        assertThat(new String(paper.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(administrator
                        .post(account + "/recovery/paper", "code", "0000-0000-0000-0000")
                        .status())
                .isEqualTo(422);

        Visitor stranger = visitors.signedOut();
        assertThat(stranger.post("/recover", "code", "0000-0000-0000-0000").status())
                .isEqualTo(422);
        String page = stranger.post("/recover", "code", code.toLowerCase().replace("-", " "))
                .location();
        assertThat(stranger.post(page, "password", NEW, "again", NEW).location())
                .isEqualTo("/login");
        visitors.signedOut().signIn(people.loginOf(holder), NEW);
    }

    @Test
    @DisplayName("A7: for leadership and administrators it works once a second administrator has confirmed")
    void secondAdministrator() {
        Viewer first = people.administrator();
        Viewer second = people.secondAdministrator();
        for (Viewer holder : List.of(people.leader(), people.signatory())) {
            String secret = begun(first, holder);
            assertThat(visitors.signedOut().get("/recover/" + secret).body()).doesNotContain("name=\"password\"");
            refused("A7.waits", () -> comeBack.choose(secret, NEW));
            UUID id = idOf(holder);
            refused("A2.secondAdministrator", () -> confirming.confirm(first, id, ""));
            for (Viewer other : List.of(holder, people.secretary(), people.withoutRole())) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirming.confirm(other, id, ""));
            }
            confirming.confirm(second, id, "");
            comeBack.choose(secret, NEW);
        }
        begun(first, second);
        assertThatExceptionOfType(NotFound.class)
                .as("the holder confirms nothing")
                .isThrownBy(() -> confirming.confirm(second, idOf(second), ""));
    }

    @Test
    @DisplayName("A7, B1: a locked-out secretary comes back by an administrator's link that a signatory confirms")
    void secretaries() {
        Viewer administrator = people.administrator();
        Viewer secretary = appointed.regionalSecretary();
        String secret = begun(administrator, secretary);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> confirming.confirm(people.secondAdministrator(), idOf(secretary), ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> confirming.confirm(people.leader(), idOf(secretary), ""));
        assertThat(visitors.as(people.signatory()).get("/recoveries").body()).contains("/confirm");
        confirming.confirm(people.signatory(), idOf(secretary), "");
        comeBack.choose(secret, NEW);
    }

    @Test
    @DisplayName("A6, A7: for a preparer the region's secretary confirms")
    void preparers() {
        Viewer preparer = people.preparer();
        String secret = begun(people.administrator(), preparer);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> confirming.confirm(people.otherSecretary(), idOf(preparer), ""));
        confirming.confirm(people.secretary(), idOf(preparer), "");
        comeBack.choose(secret, NEW);
    }

    @Test
    @DisplayName("A7: a role that came after the beginning asks for its second person all the same")
    void roleSince() {
        String secret = begun(people.administrator(), people.withoutRole());
        assertThat(comeBack.behind(secret).waits()).isFalse();
        people.give(people.withoutRole(), Grant.leaderWhoSigns());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comeBack.choose(secret, NEW));
    }

    @Test
    @DisplayName("A7: the holder is told, sees it on their page, and stops what they did not ask for")
    void stopped() {
        Viewer holder = people.withoutRole();
        String secret = begun(people.administrator(), holder);
        Visitor own = visitors.as(holder);
        assertThat(own.get("/account").body()).contains("/account/recovery/stop");
        own.post("/account/recovery/stop");
        assertThat(own.get("/account").body()).doesNotContain("/account/recovery/stop");
        assertThat(visitors.signedOut().get("/recover/" + secret).status()).isEqualTo(410);
    }

    @Test
    @DisplayName("A7: only administrators begin, never for themselves, and only for an account in use")
    void whoBegins() {
        Viewer administrator = people.administrator();
        refused("A7.notOneself", () -> begun(administrator, administrator));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> begun(people.signatory(), people.withoutRole()));
        jdbc.sql("update account set state = 'INVITED' where id = ?")
                .param(people.withoutRole().accountId())
                .update();
        UUID invited = jdbc.sql("select id from account where state = 'INVITED'")
                .query(UUID.class)
                .single();
        refused("A7.notInUse", () -> recoveries.begin(administrator, invited, Means.LINK));
    }

    @Test
    @DisplayName("A7: closing an account and a password of the holder's own leave no other way in")
    void nothingLeft() {
        Viewer holder = people.withoutRole();
        String secret = begun(people.administrator(), holder);
        visitors.as(holder).post("/account/password", "current", People.PASSWORD, "password", NEW, "again", NEW);
        assertThatThrownBy(() -> comeBack.behind(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("A7: a forgotten password gets the same answer whether there is an account or not; the link is mailed")
    void forgotten() {
        Visitor stranger = visitors.signedOut();
        Answer known = stranger.post("/forgotten", "login", people.loginOf(people.withoutRole()));
        Answer unknown = stranger.post("/forgotten", "login", "unknown@amana.example");
        assertThat(known.location()).isEqualTo("/login");
        assertThat(unknown.location()).isEqualTo(known.location());
        assertThat(letters()).containsExactly("recoveryLink");

        for (int i = 0; i < 5; i++) {
            stranger.post("/forgotten", "login", people.loginOf(people.withoutRole()));
        }
        assertThat(letters()).as("three letters an hour").hasSize(3);
        for (int i = 0; i < 5; i++) {
            stranger.post("/forgotten", "login", "unknown@amana.example");
        }
        assertThat(stranger.post("/forgotten", "login", "unknown@amana.example").status())
                .as("ten questions an hour")
                .isEqualTo(422);
    }

    @Test
    @DisplayName(
            "A7: a leader's own mailed link works once an administrator has confirmed, and a stranger stops nothing")
    void forgottenByLeader() {
        Visitor stranger = visitors.signedOut();
        stranger.post("/forgotten", "login", people.loginOf(people.leader()));
        confirming.confirm(people.administrator(), idOf(people.leader()), "");

        begun(people.administrator(), people.leader());
        UUID begunByAdministrator = idOf(people.leader());
        stranger.post("/forgotten", "login", people.loginOf(people.leader()));
        assertThat(idOf(people.leader())).isEqualTo(begunByAdministrator);
    }

    @Test
    @DisplayName("A2, A7: the only administrator confirms with a code from the log, and comes back by one")
    void onlyAdministrator(CapturedOutput log) {
        Viewer only = people.administrator();
        begun(only, people.leader());
        refused("A2.wrongCode", () -> confirming.confirm(only, idOf(people.leader()), "wrong"));
        assignments.printCode(only);
        confirming.confirm(only, idOf(people.leader()), codeAfter(log, "second administrator: "));

        server.print(people.loginOf(only));
        comeBack.choose(codeAfter(log, "that was named: "), NEW);
        visitors.signedOut().signIn(people.loginOf(only), NEW);
    }

    @Test
    @DisplayName("A7: after three days a link works no more")
    void tooOld() {
        String secret = begun(people.administrator(), people.withoutRole());
        jdbc.sql("update recovery set expires_at = now() - interval '1 second'").update();
        assertThat(visitors.signedOut().get("/recover/" + secret).status()).isEqualTo(410);
        begun(people.administrator(), people.withoutRole());
    }

    private String begun(Viewer by, Viewer holder) {
        UUID account = Objects.requireNonNull(holder.accountId());
        return recoveries.begin(by, account, Means.LINK).words().substring("/recover/".length());
    }

    private UUID idOf(Viewer holder) {
        return recoveries
                .openFor(Objects.requireNonNull(holder.accountId()))
                .orElseThrow()
                .id();
    }

    private List<String> letters() {
        return jdbc.sql("select kind from message order by queued_at, id")
                .query(String.class)
                .list();
    }

    private static String codeAfter(CapturedOutput log, String words) {
        int begins = log.getAll().lastIndexOf(words) + words.length();
        return log.getAll().substring(begins, begins + 19);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> assertThat(
                        refusal.reasons().get(0).message())
                .isEqualTo(rule));
    }
}
