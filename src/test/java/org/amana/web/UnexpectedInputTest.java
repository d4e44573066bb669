package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no form of ours would send is refused as the sender's mistake, and never breaks a page. */
@AmanaTest
class UnexpectedInputTest {

    private static final String ZERO = "a\0b";

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A value with the zero sign is refused everywhere, also at the sign-in")
    void zeroSign() {
        assertThat(visitors.signedOut()
                        .post("/login", "login", ZERO, "password", "x")
                        .status())
                .isEqualTo(400);
        Visitor secretary = visitors.as(people.secretary());
        assertThat(secretary.get("/members?province=a%00b").status()).isEqualTo(400);
        assertThat(secretary
                        .post("/regions/04/secretariat/justification", "version", "0", "words", ZERO)
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("A form in another encoding than ours is refused, and what it held is not in the log (A5)")
    @ExtendWith(OutputCaptureExtension.class)
    void otherEncoding(CapturedOutput log) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(visitors.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=Bentajribi%E9&password=x"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("Bentajribi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login;x=1", "//home", "/no-such-page", "/css/none.css"})
    @DisplayName("A refused address is answered with the same protection as every other page")
    void protectedRefusal(String path) {
        Answer answer = visitors.signedOut().get(path);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    @DisplayName("Whoever opens the error page's own address finds nothing there")
    void errorPageByHand() {
        assertThat(visitors.as(people.secretary()).get("/error").status()).isEqualTo(404);
        assertThat(visitors.signedOut().get("/error").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A cookie that never was a session's leads to the sign-in")
    void foreignCookie() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(visitors.address() + "/home"))
                .header("Cookie", "amana=AAAA")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version[0]", "version.x", "givenNameLatin[0]", "birthDate.year", "class.module"})
    @DisplayName("A field that reaches into another one is not read")
    void nestedField(String name) {
        assertThat(visitors.as(people.secretary()).post("/members", name, "x").status())
                .isEqualTo(422);
        assertThat(visitors.as(people.secretary())
                        .get("/members?" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "=x")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"from, +999999999-12-31", "until, +999999999-12-31", "until, -999999999-01-01"})
    @DisplayName("A year that no calendar knows is refused in a search")
    void yearsOfASearch(String field, String day) {
        assertThat(visitors.as(people.administrator())
                        .get("/admin/audit?" + field + "=" + day.replace("+", "%2B"))
                        .status())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01", "0000-01-01"})
    @DisplayName("A year that no calendar knows is refused beside its field")
    void years(String day) {
        for (String field : new String[] {"birthDate", "joinedOn", "consentOn"}) {
            assertThat(visitors.as(people.secretary())
                            .post("/members", field, day)
                            .document()
                            .select("a[href=#" + field + "]"))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("A5: an error of the database names the rule that was broken, never the row it was about")
    void errorsWithoutPersonalData() {
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into account (id, version, login, name_ar, name_latin, state, created_at)
                        values (?, 0, ?, ?, ?, 'UNHEARD', now())
                        """)
                        .params(UUID.randomUUID(), "secret@amana.example", "سر", "Secret Name")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("account_state_check")
                .hasMessageNotContaining("Secret Name")
                .hasMessageNotContaining("secret@amana.example");
    }
}
