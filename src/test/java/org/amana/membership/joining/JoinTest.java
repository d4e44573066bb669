package org.amana.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.Ids;
import org.amana.kernel.RuleViolation;
import org.amana.membership.IdentityKind;
import org.amana.membership.Members;
import org.amana.membership.application.Applications;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.photograph.Pictures;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class JoinTest {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    JoinLimits limits;

    @Autowired
    IdentitySeal seal;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Autowired
    TransactionTemplate transaction;

    private Applicant applicant;

    @BeforeEach
    void someone() {
        applicant = new Applicant(visitors.signedOut(), jdbc);
    }

    @Test
    @DisplayName(
            "M2, M5, M8: by steps, in any digits, what is wrong said beside its field and what was typed kept;"
                    + " the application has its territory, its dated consent, its due day, and a private page that only its link opens")
    void applies() {
        Visitor visitor = applicant.visitor;
        assertThat(visitor.get("/join").body()).contains("/join/birth");
        assertThat(visitor.get("/join/name").location())
                .as("no step is skipped")
                .isEqualTo("/join?gone");
        Answer noDay = visitor.post("/join/birth", "birthDay", "٣١", "birthMonth", "٢", "birthYear", "١٩٩٠");
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.document().select("#birthDay").val()).isEqualTo("٣١");
        Answer born = visitor.post("/join/birth", "birthDay", "٢٧", "birthMonth", "٣", "birthYear", "١٩٩٠");
        assertThat(born.location()).isEqualTo("/join/region");
        assertThat(String.join(" ", born.cookies())).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(visitor.get("/join/identity").location()).isEqualTo("/join/region");
        assertThat(visitor.post("/join/region", "regionCode", "99").status()).isEqualTo(422);
        applicant.place();
        assertThat(visitor.post("/join/name").document().select("#errors a").eachAttr("href"))
                .as("what is missing, in the order of the page")
                .containsExactly("#givenNameArabic", "#gender");
        Answer nameless = visitor.post("/join/name", "givenNameLatin", "Salma", "gender", "FEMALE");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.document().select("#givenNameLatin").val()).isEqualTo("Salma");
        assertThat(applicant.name().location()).isEqualTo("/join/identity");
        assertThat(visitor.post("/join/identity", "identityKind", "NATIONAL_CARD", "identityNumber", "12")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/join/identity", "identityKind", "NATIONAL_CARD", "identityNumber", "zt ٩٠٣٢٧")
                        .location())
                .isEqualTo("/join/contact");
        assertThat(visitor.post("/join/contact", "contactMeans", "EMAIL", "email", "")
                        .status())
                .isEqualTo(422);
        assertThat(applicant.contact().location()).isEqualTo("/join/code");
        assertThat(visitor.post("/join/code", "code", "1").status()).isEqualTo(422);
        assertThat(applicant.code().location()).isEqualTo("/join/photograph");
        assertThat(visitor.upload(
                                "/join/photograph",
                                "photograph",
                                "me.jpg",
                                "no picture".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        Answer tooLarge = visitor.upload("/join/photograph", "photograph", "me.jpg", new byte[(10 << 20) + 1]);
        assertThat(tooLarge.status()).isEqualTo(422);
        assertThat(tooLarge.document().select("#photograph-wrong").text()).contains("10");
        assertThat(visitor.upload("/join/photograph", "photograph", "me.png", Pictures.png(800, 1200))
                        .location())
                .isEqualTo("/join/declarations");
        assertThat(visitor.post("/join/declarations", "noOtherParty", "true")
                        .document()
                        .text())
                .contains("لا يمكن تقديم الطلب")
                .doesNotContain("M2", "M8");
        assertThat(applicant.declares().location()).isEqualTo("/join/check");
        assertThat(visitor.get("/join/check").body()).contains("ZT90327", "data:image/jpeg", "27 مارس 1990");
        assertThat(applicant.send().location()).isEqualTo("/join/sent");

        String page = applicant.page();
        String secret = page.substring("/join/".length());
        MembershipApplication application = application();
        assertThat(application.reference()).matches("JN-04-\\d{4}-00001");
        assertThat(application.provinceCode()).isEqualTo(People.PROVINCE);
        assertThat(application.identityHash()).isEqualTo(seal.hash(IdentityKind.NATIONAL_CARD, "ZT90327"));
        assertThat(application.dueOn()).isEqualTo(application.submittedOn().plusDays(30));
        assertThat(application.declared().consentOn()).isEqualTo(application.submittedOn());
        assertThat(application.declared().notice()).isNotBlank();
        assertThat(application.contact()).isNotNull();
        assertThat(application.photographId()).isNotNull();
        assertThat(rowsSeen(people.secretary())).isEqualTo(1);
        assertThat(rowsSeen(people.provincial())).isEqualTo(1);
        assertThat(rowsSeen(people.otherSecretary())).isZero();
        assertThat(jdbc.sql("select body from message where kind = 'application'")
                        .query(String.class)
                        .single())
                .contains(page, application.reference());
        assertThat(jdbc.sql("select count(*) from application a, form_token t where a::text like ? or t::text like ?")
                        .params("%" + secret + "%", "%" + secret + "%")
                        .query(Long.class)
                        .single())
                .as("only the secret's hash is kept")
                .isZero();
        Visitor another = visitors.signedOut();
        assertThat(another.get(page).body())
                .contains(application.reference())
                .doesNotContain("ZT90327")
                .doesNotContain("salma@amana.example");
        assertThat(another.get("/join/" + Ids.secret()).status()).isEqualTo(404);
        assertThat(another.get("/join/sent").location()).isEqualTo("/join");
    }

    @Test
    @DisplayName("M2: a younger applicant is told from when, and nothing is kept, not even what was typed before")
    void tooYoung() {
        LocalDate tomorrow18 =
                LocalDate.now(org.amana.kernel.LegalDay.ZONE).minusYears(18).plusDays(1);
        Answer young = applicant.birth(tomorrow18);
        assertThat(young.status()).isEqualTo(422);
        assertThat(young.body()).contains("18").doesNotContain("M2");
        assertThat(count("application_draft")).isZero();

        applicant.upToCheck();
        assertThat(count("application_draft")).isEqualTo(1);
        assertThat(applicant.birth(tomorrow18).status()).isEqualTo(422);
        assertThat(count("application_draft")).isZero();
        assertThat(applicant.send().location()).isEqualTo("/join?gone");
        assertThat(applicant.birth(tomorrow18.minusDays(1)).location()).isEqualTo("/join/region");
    }

    @Test
    @DisplayName(
            "M1: whoever is registered, has applied, or is unknown gets the same answers, and the database is asked the"
                    + " same questions, none of them about members")
    void revealsNoMatch() {
        Viewer secretary = people.secretary();
        people.as(
                secretary,
                () -> members.register(
                        secretary,
                        new Newcomer()
                                .identity(IdentityKind.NATIONAL_CARD, "ZT11111")
                                .born(LocalDate.of(1980, 2, 2))
                                .email("known@amana.example")
                                .registration()));
        List<String> unknown = sending("ZT22222", LocalDate.of(1981, 2, 2), "unknown@amana.example");
        List<String> registered = sending("ZT11111", LocalDate.of(1980, 2, 2), "known@amana.example");
        List<String> again = sending("ZT22222", LocalDate.of(1981, 2, 2), "unknown@amana.example");

        assertThat(registered).isEqualTo(unknown);
        assertThat(again).isEqualTo(unknown);
        assertThat(unknown).noneMatch(sql -> sql.matches("(?s).*\\b(from|join) member\\b.*"));
        assertThat(count("application")).as("whoever decides sees all three").isEqualTo(3);
    }

    private List<String> sending(String number, LocalDate born, String email) {
        Applicant one = new Applicant(visitors.signedOut(), jdbc).with(number, born, email);
        one.upToCheck();
        List<String> statements = Statements.during(() -> {
            Answer sent = one.send();
            assertThat(sent.status()).isEqualTo(302);
            assertThat(sent.location()).isEqualTo("/join/sent");
        });
        assertThat(one.visitor.get("/join/sent").document().select("#reference").text())
                .startsWith("JN-04-");
        return statements;
    }

    @Test
    @DisplayName("M5: the private page says how long it waits and by when it is decided, and when that time has passed;"
            + " a refusal with its reason is appealed once")
    void standing() {
        String page = applicant.applies();
        MembershipApplication sent = application();
        assertThat(applicant.visitor.get(page).document().select("#state").attr("data-state"))
                .isEqualTo("SUBMITTED");
        today.is(sent.dueOn());
        assertThat(applicant.visitor.get(page).document().select(".am-status-late"))
                .isEmpty();
        today.is(sent.dueOn().plusDays(1));
        assertThat(applicant.visitor.get(page).document().select("#waited").text())
                .contains("31");
        assertThat(applicant.visitor.get(page).document().select(".am-status-late"))
                .hasSize(1);
        Answer early = applicant.visitor.post(page + "/appeal", "appeal", "لم يُبت في طلبي");
        assertThat(early.status()).isEqualTo(409);

        everything(() -> {
            MembershipApplication application = applications.hold(sent.id()).orElseThrow();
            application.refuse("رقم البطاقة غير صحيح", people.secretary().accountId(), sent.dueOn(), today.instant());
            return applications.saveAndFlush(application);
        });
        assertThat(applicant.visitor.get(page).document().select("#reason").text())
                .isEqualTo("رقم البطاقة غير صحيح");
        assertThat(applicant.visitor.post(page + "/appeal", "appeal", " ").status())
                .isEqualTo(422);
        assertThat(applicant
                        .visitor
                        .post(page + "/appeal", "appeal", "الرقم صحيح")
                        .location())
                .isEqualTo(page);
        assertThat(applicant
                        .visitor
                        .post(page + "/appeal", "appeal", "مرة أخرى")
                        .status())
                .isEqualTo(409);
        assertThat(applicant.visitor.post(page + "/withdrawal").status()).isEqualTo(409);
        assertThat(application().appeal().text()).isEqualTo("الرقم صحيح");
        assertThat(applicant.visitor.get(page).document().select("#appealed")).hasSize(1);
    }

    @Test
    @DisplayName("M8: what is not sent is kept sealed for a day and then erased; the applicant erases it at will; two"
            + " sendings make one application, which the applicant may withdraw")
    void keptForADay() {
        applicant.upToCheck();
        assertThat(jdbc.sql(
                                "select count(*) from application_draft d where encode(d.sealed, 'escape') like '%ZT90327%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(drafts.sweep()).isZero();
        today.is(LocalDate.now(org.amana.kernel.LegalDay.ZONE).plusDays(2));
        assertThat(applicant.visitor.get("/join/check").location()).isEqualTo("/join?gone");
        assertThat(drafts.sweep()).isEqualTo(1);

        applicant.upToCheck();
        applicant.visitor.post("/join/erasure");
        assertThat(count("application_draft")).isZero();
        assertThat(applicant.visitor.get("/join/check").location()).isEqualTo("/join?gone");

        applicant.upToCheck();
        String once = java.util.UUID.randomUUID().toString();
        assertThat(applicant.visitor.post("/join/check", "_once", once).location())
                .isEqualTo("/join/sent");
        assertThat(applicant.visitor.post("/join/check", "_once", once).location())
                .isEqualTo("/join/sent");
        assertThat(applicant.send().location()).isEqualTo("/join/sent");
        assertThat(applicant.visitor.get("/join/name").location()).isEqualTo("/join/sent");
        assertThat(count("application")).isEqualTo(1);
        String page = applicant.page();
        assertThat(applicant.visitor.send(page + "/withdrawal", "/withdrawal").location())
                .isEqualTo(page);
        assertThat(applicant.visitor.post(page + "/withdrawal").status()).isEqualTo(409);
        assertThat(applicant.visitor.get(page).document().select("#state").attr("data-state"))
                .isEqualTo("WITHDRAWN");
        applicant.visitor.post("/join/erasure");
        assertThat(applicant.visitor.get(page).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Abuse is throttled per address, and whoever is signed in is told that the form is for others")
    void throttledAndSignedIn() {
        for (int i = 0; i < 5; i++) {
            limits.sending("client " + i, i % 2 == 0 ? "one@amana.example" : "One@Amana.Example");
        }
        assertThatThrownBy(() -> limits.sending("client 6", "one@amana.example"))
                .isInstanceOf(RuleViolation.class);
        applicant.with("ZT33333", LocalDate.of(1970, 5, 5), "one@amana.example").upToCheck();
        Answer refused = applicant.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("ZT33333");
        assertThat(count("application")).isZero();

        Visitor secretary = visitors.as(people.secretary());
        assertThat(secretary.get("/join").document().select("a[href=/members]")).isNotEmpty();
        assertThat(secretary.get("/join/birth").location()).isEqualTo("/join");
        assertThat(secretary
                        .post("/join/birth", "birthDay", "1", "birthMonth", "1", "birthYear", "1990")
                        .location())
                .isEqualTo("/join");
        assertThat(visitors.signedOut()
                        .get("/login")
                        .document()
                        .select("a#join")
                        .attr("href"))
                .isEqualTo("/join");
    }

    @Test
    @DisplayName("A page of somebody else begins no application and takes none away")
    void notFromElsewhere() throws java.io.IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/join/birth"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("birthDay=1&birthMonth=1&birthYear=1990"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(DraftCookie.NAME));
        assertThat(count("application_draft")).isZero();
    }

    private MembershipApplication application() {
        return everything(() -> applications
                .findByIdIn(Set.copyOf(jdbc.sql("select id from application")
                        .query(java.util.UUID.class)
                        .list()))
                .get(0));
    }

    private long rowsSeen(Viewer viewer) {
        return people.as(viewer, () -> transaction.execute(status -> rows("application")));
    }

    private long count(String table) {
        return everything(() -> rows(table));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private <T> T everything(Supplier<T> act) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> transaction.execute(status -> act.get()));
    }
}
