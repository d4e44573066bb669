package org.amana.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators do on their pages. */
@AmanaTest
class AdministrationTest {

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Accounts accounts;

    @Autowired
    Settings settings;

    @Autowired
    Territories territories;

    @Autowired
    AuditTrail trail;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName("B1: whoever is invited gets a link that the administrator sees once")
    void invitation() {
        Visitor administrator = administrator();
        Answer made = administrator.post(
                "/admin/accounts/new", "login", "new@amana.example", "nameAr", "سعاد", "nameLatin", "Souad");
        String link =
                administrator.get(made.location()).document().select("#link").text();
        assertThat(link).contains("/activate/");
        assertThat(administrator.get(made.location()).document().select("#link"))
                .isEmpty();
        assertThat(visitors.signedOut().get(java.net.URI.create(link).getPath()).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A2: over HTTP too, leadership waits for the other administrator, who alone is offered to confirm")
    void confirmation() {
        UUID account = people.withoutRole().accountId();
        Visitor first = administrator();
        Answer asked = first.post(
                "/admin/accounts/" + account + "/roles/new",
                "role",
                "CENTRAL_LEADERSHIP",
                "signatory",
                "true",
                "validFrom",
                legalDay.today().toString());
        assertThat(asked.location()).isEqualTo("/admin/accounts/" + account);
        Visitor second = visitors.as(people.secondAdministrator());
        assertThat(first.get("/admin/roles").document().select("form[action$=confirm]"))
                .isEmpty();

        String confirm = second.get("/admin/roles")
                .document()
                .select("form[action$=confirm]")
                .attr("action");
        assertThat(second.post(confirm).location()).isEqualTo("/admin/roles");

        assertThat(people.now(people.withoutRole()).signatory()).isTrue();
        assertThat(second.post(confirm).status()).as("decided already").isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"PREPARER, 04, 422", "MEMBER, '', 422", "ARBITRATOR, 99, 404"})
    @DisplayName("A2: a role that administrators do not assign, or for a region that is not there, cannot be sent in")
    void notAssignedHere(String role, String region, int status) {
        UUID account = people.withoutRole().accountId();
        Answer refused = administrator()
                .post(
                        "/admin/accounts/" + account + "/roles/new",
                        "role",
                        role,
                        "region",
                        region,
                        "validFrom",
                        legalDay.today().toString());
        assertThat(refused.status()).isEqualTo(status);
        assertThat(people.now(people.withoutRole()).grants()).isEmpty();
    }

    @Test
    @DisplayName("A2: a secretary's role is not among those that can be assigned, and cannot be sent in")
    void mandatesOnly() {
        String form = "/admin/accounts/" + people.withoutRole().accountId() + "/roles/new";
        assertThat(administrator()
                        .get(form)
                        .document()
                        .select("input[name=role]")
                        .eachAttr("value"))
                .contains("CENTRAL_LEADERSHIP", "ADMINISTRATOR")
                .doesNotContain("REGIONAL_SECRETARY", "PROVINCIAL_SECRETARY", "MEMBER");
        Answer refused = administrator()
                .post(
                        form,
                        "role",
                        "REGIONAL_SECRETARY",
                        "validFrom",
                        legalDay.today().toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#role-wrong").text()).contains("A2");
    }

    @Test
    @DisplayName(
            "A7, B1: the links of whoever was appointed are the appointing side's, also after closing and reopening")
    void linkOfAppointed() {
        Viewer secretary = people.secretary();
        jdbc.sql("update role_assignment set mandate_id = gen_random_uuid() where account_id = ?")
                .param(secretary.accountId())
                .update();
        String account = "/admin/accounts/" + secretary.accountId();
        assertThat(administrator().post(account + "/link").status()).isEqualTo(422);

        administrator().post(account + "/close", "version", version(account + "/close"));
        administrator().post(account + "/reopen", "version", version(account));
        assertThat(administrator().get(account).document().select("#link")).isEmpty();
        assertThat(jdbc.sql("select count(*) from one_time_link where account_id = ?")
                        .param(secretary.accountId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Accounts: closing ends the session at once; reopening brings none of the roles back")
    void closing() {
        Viewer second = people.secondAdministrator();
        Visitor closed = visitors.as(second);
        String account = "/admin/accounts/" + second.accountId();
        String version = version(account + "/close");
        administrator().post(account + "/close", "version", version);

        assertThat(closed.get("/account").location()).startsWith("/login");
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(String.valueOf(second.accountId()))
                        .query(Integer.class)
                        .single())
                .isZero();

        administrator().post(account + "/reopen", "version", version(account));
        String link = administrator().get(account).document().select("#link").text();
        visitors.signedOut()
                .post(
                        java.net.URI.create(link).getPath(),
                        "password",
                        "three small words",
                        "again",
                        "three small words");
        assertThat(people.now(second).signedIn()).isTrue();
        assertThat(people.now(second).grants()).isEmpty();
    }

    @Test
    @DisplayName("Accounts: found by name in either script and by address, in pages")
    void finding() {
        for (int i = 10; i < 40; i++) {
            jdbc.sql("""
                    insert into account (id, version, login, name_ar, name_latin, state, created_at)
                    values (gen_random_uuid(), 0, ?, ?, ?, 'INVITED', now())
                    """)
                    .params("found" + i + "@amana.example", "منير " + i, "Mounir " + i)
                    .update();
        }
        Visitor administrator = administrator();
        assertThat(rows(administrator.get("/admin/accounts?q=Mounir+17").document()))
                .isEqualTo(1);
        assertThat(rows(administrator
                        .get("/admin/accounts?q=%D9%85%D9%86%D9%8A%D8%B1")
                        .document()))
                .isEqualTo(25);
        Document first = administrator.get("/admin/accounts?q=FOUND").document();
        Document second =
                administrator.get(first.select("a[rel=next]").attr("href")).document();
        assertThat(rows(first)).isEqualTo(25);
        assertThat(rows(second)).isEqualTo(5);
        assertThat(second.select("a[rel=next]")).isEmpty();
        Document back =
                administrator.get(second.select("a[rel=prev]").attr("href")).document();
        assertThat(back.select(".am-list").text())
                .isEqualTo(first.select(".am-list").text());
    }

    @ParameterizedTest
    @CsvSource({
        "BODY_MONTHS, 9, 302",
        "BODY_MONTHS, 0, 422",
        "BODY_MONTHS, nine, 422",
        "MEMBER_MINIMUM_AGE, 17, 422",
        "WOMEN_SHARE, '33,5', 302",
        "WOMEN_SHARE, 100.01, 422",
        "SECRETARIAT_MINIMUM, 26, 422",
        "SECRETARIAT_MAXIMUM, 6, 422",
        "COMMITTEE_MAXIMUM, 13, 302",
        "PARTY_NAME_FR, '', 422",
        "PARTY_NAME_FR, Le Parti du Soleil, 302",
        "DATA_PROTECTION_NUMBER, '', 302"
    })
    @DisplayName("Settings: each takes values of its kind and range only")
    void settingKinds(Setting setting, String value, int status) {
        assertThat(set(setting, value, legalDay.today()).status()).isEqualTo(status);
    }

    @Test
    @DisplayName("Settings: a value holds from its day on, never before today, and the history stays")
    void settingFromADay() {
        LocalDate day = legalDay.today().plusDays(10);
        assertThat(set(Setting.BODY_MONTHS, "9", day).status()).isEqualTo(302);
        assertThat(set(Setting.BODY_MONTHS, "8", legalDay.today().minusDays(1)).status())
                .isEqualTo(422);

        assertThat(settings.number(Setting.BODY_MONTHS)).isEqualTo(6);
        assertThat(settings.number(Setting.BODY_MONTHS, day.minusDays(1))).isEqualTo(6);
        assertThat(settings.number(Setting.BODY_MONTHS, day)).isEqualTo(9);
        assertThat(administrator().get("/admin/settings/BODY_MONTHS").body()).contains("شخص administrator");
        assertThat(facts("SETTING_SET")).isEqualTo(1);
    }

    @Test
    @DisplayName("A5: the trail shows identifiers, not names or addresses of persons, and its export is in the trail")
    void trail() {
        trail.record(
                AuditFact.of("MEMBER_VIEWED", "Member", people.withoutRole().accountId())
                        .by(people.secretary().accountId())
                        .in("04", "04.281"));
        Answer page = administrator().get("/admin/audit?region=04");

        assertThat(rowsOfTable(page.document())).isEqualTo(1);
        assertThat(page.document().select("tbody").text())
                .contains("الاطلاع على ملف انخراط")
                .contains(String.valueOf(people.secretary().accountId()).substring(24))
                .doesNotContain("Person", "شخص", "@");
        String csv = administrator().get("/admin/audit/export?region=04").body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\"MEMBER_VIEWED\",\"Member\",");
        assertThat(facts("AUDIT_EXPORTED")).isEqualTo(1);
    }

    @Test
    @DisplayName("A5: a long export is answered whole")
    void longExport() {
        for (int i = 0; i < 500; i++) {
            trail.record(AuditFact.of("SOMETHING_DONE", "Thing", i));
        }
        assertThat(administrator()
                        .get("/admin/audit/export?action=SOMETHING_DONE")
                        .body()
                        .lines())
                .hasSize(501);
    }

    @Test
    @DisplayName("A5: the page says whether the chain holds, and where it is broken")
    void chain() {
        trail.record(AuditFact.of("SOMETHING_DONE", "Thing", "one"));
        Visitor administrator = administrator();
        administrator.post("/admin/audit/check");
        assertThat(administrator
                        .get("/admin/audit")
                        .document()
                        .select(".am-status-done")
                        .text())
                .isEqualTo("سليمة");
        JdbcTemplate asOwner = new JdbcTemplate(owner);
        asOwner.execute("alter table audit_fact disable trigger all");
        asOwner.update("update audit_fact set subject_id = 'two' where subject_id = 'one'");
        asOwner.execute("alter table audit_fact enable trigger all");

        administrator.post("/admin/audit/check");

        assertThat(administrator
                        .get("/admin/audit")
                        .document()
                        .select(".am-status-late")
                        .text())
                .isEqualTo("مكسورة");
    }

    @Test
    @DisplayName("T1: leadership opens a country for members abroad, once; an administrator does not")
    void country() {
        assertThat(administrator().post("/regions/13/countries", "iso", "FR").status())
                .isEqualTo(404);
        Visitor leader = visitors.as(people.leader());
        assertThat(leader.post("/regions/13/countries", "iso", "FR").status()).isEqualTo(302);
        assertThat(territories.province("13.FR").name().arabic()).isEqualTo("فرنسا");
        assertThat(territories.province("13.FR").name().latin()).isEqualTo("France");
        assertThat(leader.post("/regions/13/countries", "iso", "FR").status()).isEqualTo(422);
        assertThat(leader.post("/regions/13/countries", "iso", "XX").status()).isEqualTo(422);
    }

    private Visitor administrator() {
        return visitors.as(people.administrator());
    }

    private String version(String page) {
        return administrator()
                .get(page)
                .document()
                .select("input[name=version]")
                .attr("value");
    }

    private Answer set(Setting setting, String value, LocalDate from) {
        return administrator().post("/admin/settings/" + setting, "value", value, "from", from.toString());
    }

    private int facts(String action) {
        return jdbc.sql("select count(*) from audit_fact where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private static int rows(Document page) {
        return page.select("#results .am-list > li").size();
    }

    private static int rowsOfTable(Document page) {
        return page.select("tbody tr").size();
    }
}
