package org.amana.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amana.access.Accounts;
import org.amana.access.ActivationLinks;
import org.amana.access.Limits;
import org.amana.access.OneTimeLink;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.amana.throttle.Throttle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in over HTTP. */
@AmanaTest
class SignInTest {

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Accounts accounts;

    @Autowired
    ActivationLinks activationLinks;

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("Sign-in: a wrong password and an unknown account get the same answer")
    void sameAnswer() {
        Answer wrong = attempt(visitors.signedOut(), people.loginOf(people.leader()), "not-the-password");
        Answer unknown = attempt(visitors.signedOut(), "nobody-knows@amana.example", "not-the-password");

        assertThat(wrong.location()).isEqualTo("/login?refused");
        assertThat(unknown.location()).isEqualTo(wrong.location());
        assertThat(unknown.status()).isEqualTo(wrong.status());
    }

    @Test
    @DisplayName("A5: sign-ins and refused sign-ins are in the trail, with the account, without what was typed")
    void trail() {
        String login = people.loginOf(people.leader());
        attempt(visitors.signedOut(), login, "not-the-password");
        attempt(visitors.signedOut(), "nobody-knows@amana.example", "not-the-password");
        visitors.as(people.leader());

        List<String> facts = jdbc.sql(
                        "select action || ' ' || subject_id || ' ' || details::text || ' ' || source_address from audit_fact order by seq")
                .query(String.class)
                .list();
        String leader = String.valueOf(people.leader().accountId());
        assertThat(facts).hasSize(3);
        assertThat(facts.get(0)).startsWith("SIGN_IN_REFUSED " + leader);
        assertThat(facts.get(1)).startsWith("SIGN_IN_REFUSED unknown");
        assertThat(facts.get(2)).startsWith("SIGNED_IN " + leader).endsWith("127.0.0.1");
        assertThat(facts).noneMatch(fact -> fact.contains("nobody-knows") || fact.contains(login));
    }

    @Test
    @DisplayName(
            "Sign-in: ten wrong passwords from one address close one account's door to it, known or not, and no other's")
    void throttledPerAccount() {
        String login = people.loginOf(people.leader());
        for (String account : List.of(login, "nobody-knows@amana.example")) {
            for (int i = 0; i < 10; i++) {
                assertThat(attempt(visitors.signedOut(), account, "guess").location())
                        .isEqualTo("/login?refused");
            }
            assertThat(attempt(visitors.signedOut(), account, People.PASSWORD).location())
                    .isEqualTo("/login?wait=2");
        }
        assertThat(attempt(visitors.signedOut(), " " + login.toUpperCase(), People.PASSWORD)
                        .location())
                .as("written otherwise")
                .startsWith("/login?wait=");
        assertThat(visitors.signedOut().get("/login?wait=2").body()).contains("أعيدوا المحاولة بعد دقيقتين");
        visitors.as(people.secretary());
    }

    @Test
    @DisplayName(
            "Sign-in: strangers who try an account from everywhere close its door to strangers, never to its holder")
    void noStrangerLocksOut() {
        String login = people.loginOf(people.leader());
        Visitor own = visitors.signedOut().signIn(login, People.PASSWORD);
        for (int i = 0; i < Limits.SIGN_IN_STRANGERS.times(); i++) {
            throttle.minutesToWait(Limits.SIGN_IN_STRANGERS, login);
        }
        assertThat(attempt(visitors.signedOut(), login, "guess").location()).startsWith("/login?wait=");
        Visitor stranger = visitors.signedOut().signIn(people.loginOf(people.secretary()), People.PASSWORD);
        stranger.signOut();
        assertThat(attempt(stranger, login, "guess").location())
                .as("known for another account only")
                .startsWith("/login?wait=");

        own.signOut();
        assertThat(attempt(own, login.toUpperCase(), People.PASSWORD).location())
                .isEqualTo("/home");
    }

    @Test
    @DisplayName("Sign-in: where a request comes from is the connection's address, unless a proxy is configured")
    void forwardedIsNotBelieved() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI login = URI.create(visitors.address() + "/login");
        String page = client.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString())
                .body();
        String csrf = Jsoup.parse(page).select("input[name=_csrf]").attr("value");
        client.send(
                HttpRequest.newBuilder(login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "203.0.113.9")
                        .POST(BodyPublishers.ofString(
                                "login=nobody&password=guess&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.discarding());
        assertThat(jdbc.sql("select source_address from audit_fact")
                        .query(String.class)
                        .single())
                .isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("Sign-in: a hundred tries from one address close the door for that address")
    void throttledPerAddress() {
        Visitor visitor = visitors.signedOut();
        for (int i = 0; i < 99; i++) {
            throttle.spend(Limits.SIGN_IN_ADDRESS, "127.0.0.1");
        }
        assertThat(attempt(visitor, "guess@amana.example", "guess").location()).isEqualTo("/login?refused");
        assertThat(attempt(visitor, people.loginOf(people.leader()), People.PASSWORD)
                        .location())
                .startsWith("/login?wait=");
    }

    @Test
    @DisplayName("Sign-in: the session gets a new number, its cookie is for this site's requests only")
    void session() {
        Visitor visitor = visitors.signedOut();
        visitor.get("/login");
        String before = onlySession();

        Answer answer = attempt(visitor, people.loginOf(people.leader()), People.PASSWORD);

        assertThat(onlySession()).isNotEqualTo(before);
        assertThat(answer.cookies())
                .anyMatch(cookie -> cookie.startsWith("amana="))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    @DisplayName("Sign-in: whoever asked for a page comes to it after signing in")
    void pageAskedFor() {
        Visitor visitor = visitors.signedOut();
        assertThat(visitor.get("/account").location()).isEqualTo("/login");

        Answer answer = attempt(visitor, people.loginOf(people.leader()), People.PASSWORD);

        assertThat(answer.location()).isEqualTo("/account");
    }

    @Test
    @DisplayName("B1: an activation link lets its holder choose a password, once")
    void activation() {
        Viewer administrator = people.administrator();
        OneTimeLink older = invited(administrator);
        OneTimeLink link = activationLinks.make(
                administrator,
                accounts.byLogin("new@amana.example").orElseThrow().id());
        Visitor visitor = visitors.signedOut();
        assertThat(visitor.get(older.path()).status()).as("replaced").isEqualTo(410);
        assertThat(visitor.get(link.path()).body()).contains("new@amana.example");
        assertThat(visitor.post(link.path(), "password", "short", "again", "short")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post(link.path(), "password", "three small words", "again", "three small worlds")
                        .status())
                .isEqualTo(422);

        Answer done = visitor.post(link.path(), "password", "three small words", "again", "three small words");

        assertThat(done.location()).isEqualTo("/login");
        assertThat(visitor.get(link.path()).status()).isEqualTo(410);
        assertThat(visitor.get(link.path()).document().text())
                .as("a used link reads as an unknown one")
                .isEqualTo(visitor.get("/activate/AAAAAAAAAAAAAAAAAAAAAA")
                        .document()
                        .text());
        visitors.signedOut().signIn("new@amana.example", "three small words");
    }

    @Test
    @DisplayName("B1: an activation link works for seven days")
    void expiredLink() {
        OneTimeLink link = invited(people.administrator());
        jdbc.sql("update one_time_link set expires_at = now() - interval '1 second'")
                .update();
        assertThat(visitors.signedOut().get(link.path()).status()).isEqualTo(410);
    }

    @Test
    @DisplayName("Account: a new password needs the current one, and ends the sessions on other devices")
    void changePassword() {
        Viewer leader = people.leader();
        Visitor here = visitors.as(leader);
        Visitor elsewhere = visitors.signedOut().signIn(people.loginOf(leader), People.PASSWORD);
        Answer wrong = here.post(
                "/account/password",
                "current",
                "a guess",
                "password",
                "three small words",
                "again",
                "three small words");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);

        Answer changed = here.post(
                "/account/password",
                "current",
                People.PASSWORD,
                "password",
                "three small words",
                "again",
                "three small words");

        assertThat(changed.location()).isEqualTo("/account");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").location()).isEqualTo("/login");
        visitors.signedOut().signIn(people.loginOf(leader), "three small words");
    }

    private OneTimeLink invited(Viewer administrator) {
        return activationLinks.make(
                administrator,
                accounts.invite(administrator, "new@amana.example", new TwoScripts("سعاد", "Souad"), null)
                        .id());
    }

    private String onlySession() {
        return jdbc.sql("select session_id from spring_session")
                .query(String.class)
                .single();
    }

    private static Answer attempt(Visitor visitor, String login, String password) {
        return visitor.post("/login", "login", login, "password", password);
    }
}
