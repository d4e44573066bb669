package org.amana.structure.preparer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Assignments;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.Appointed;
import org.amana.structure.mandate.EndReason;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A6: named members of the secretariat prepare in the secretary's name. */
@AmanaTest
class PreparersTest {

    private static final String PAGE = "/regions/" + People.REGION + "/preparers";

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Seated seated;

    @Autowired
    Appointed appointed;

    @Autowired
    Preparers preparers;

    @Autowired
    Assignments assignments;

    @Autowired
    LapsedPreparers lapsed;

    @Autowired
    Members members;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    private LocalDate today() {
        return legalDay.today();
    }

    private void refused(String rule, MemberSummary member, LocalDate from, LocalDate until) {
        Viewer secretary = people.secretary();
        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> preparers.name(
                                secretary,
                                People.REGION,
                                new Preparers.Naming(member.id(), from, until, "someone@amana.example"))))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.reasons())
                        .extracting(RuleViolation.Reason::message)
                        .contains(rule));
    }

    @Test
    @DisplayName("A6: only members of the secretariat in force are named, for days that lie within its term, and once")
    void whoAndWhen() {
        MemberSummary member = appointed.member();
        refused("A6.noSecretariat", member, today(), today().plusDays(3));
        LocalDate end = today().plusMonths(2);
        UUID body = seated.secretariat(end);
        refused("A6.notInSecretariat", member, today(), today().plusDays(3));
        seated.seat(body, member);
        refused("A6.untilAfterSecretariat", member, today(), end.plusDays(1));
        refused("A6.fromPast", member, today().minusDays(1), end);
        refused("A2.endsBeforeItBegins", member, today().plusDays(3), today().plusDays(2));

        seated.name(people, people.secretary(), member, end);
        refused("A6.preparesAlready", member, today().plusDays(5), end);
    }

    @Test
    @DisplayName("A6: whoever is no secretary of the region names nobody, preparers included")
    void onlyTheSecretary() {
        Viewer preparer = people.preparer();
        MemberSummary member = appointed.member();
        for (Viewer other : java.util.List.of(preparer, people.otherSecretary(), people.signatory())) {
            assertThatThrownBy(() -> people.as(
                            other,
                            () -> preparers.name(
                                    other,
                                    People.REGION,
                                    new Preparers.Naming(member.id(), today(), today(), "x@amana.example"))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("A6: each acts under their own account, made with a link for whoever has none; the trail says who")
    void ownAccount() {
        seated.seat(seated.secretariat(today().plusMonths(2)), appointed.member());
        Visitor secretary = visitors.as(people.secretary());
        String member = secretary
                .get(PAGE)
                .document()
                .select("a[href^=" + PAGE + "/new]")
                .attr("href");
        assertThat(secretary.get(member).status()).isEqualTo(200);
        String id = member.substring(member.indexOf('=') + 1);
        assertThat(secretary
                        .post(
                                PAGE,
                                "memberId",
                                id,
                                "from",
                                today().toString(),
                                "until",
                                today().plusDays(9).toString(),
                                "accountEmail",
                                "prepare@amana.example")
                        .location())
                .isEqualTo(PAGE);
        String link = secretary.get(PAGE).document().getElementById("once-link").text();
        Visitor preparer = visitors.signedOut();
        preparer.post(
                link.substring(link.indexOf("/activate/")), "password", People.PASSWORD, "again", People.PASSWORD);
        preparer.signIn("prepare@amana.example", People.PASSWORD);
        assertThat(preparer.get("/members").status()).isEqualTo(200);
        assertThat(preparer.post("/regions/" + People.REGION + "/committee").status())
                .isEqualTo(302);

        UUID account = jdbc.sql("select id from account where login = 'prepare@amana.example'")
                .query(UUID.class)
                .single();
        assertThat(jdbc.sql("select actor from audit_fact where action = 'BODY_BEGUN'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(account);
    }

    @Test
    @DisplayName(
            "A2, A7: whoever names a preparer gets no link to an account that carries, or will carry, another role")
    void noLinkToWhoIsMore() {
        MemberSummary member = appointed.member();
        seated.seat(seated.secretariat(today().plusMonths(2)), member);
        UUID named = seated.name(people, people.secretary(), member, today().plusMonths(1));
        UUID account = jdbc.sql("select account_id from preparer where id = ?")
                .param(named)
                .query(UUID.class)
                .single();
        Viewer by = people.secretary();
        String before = people.as(by, () -> preparers.activationLink(by, People.REGION, named))
                .path();
        Viewer administrator = people.administrator();
        people.as(
                administrator,
                () -> assignments.assign(administrator, account, Grant.nation(Role.CENTRAL_LEADERSHIP), today(), null));
        Visitor secretary = visitors.as(people.secretary());
        assertThat(secretary.post(PAGE + "/" + named + "/activation").status()).isEqualTo(422);
        assertThat(visitors.signedOut().get(before).status())
                .as("nor does the link that they had before open it")
                .isEqualTo(410);
    }

    @Test
    @DisplayName("A3, A6: a preparer's rows are the secretary's: the region's members and no other's")
    void scope() {
        Viewer preparer = people.preparer();
        assertThat(people.as(preparer, () -> members.register(preparer, new Newcomer().registration())))
                .isNotNull();
        assertThat(visitors.as(preparer)
                        .get("/members?region=" + People.OTHER_REGION)
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(preparer)
                        .get("/regions/" + People.OTHER_REGION + "/committee")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A6: home and pages of a preparer lead to the work, and never offer what only the secretary does")
    void pages() {
        Visitor preparer = visitors.as(people.preparer());
        assertThat(preparer.get("/home").status()).isEqualTo(200);
        assertThat(preparer.get("/home").body()).doesNotContain(PAGE);
        assertThat(preparer.get("/members").body()).doesNotContain("/members/export");
        MemberSummary member = appointed.member();
        assertThat(preparer.get("/members/" + member.id()).body())
                .contains("/members/" + member.id() + "/edit")
                .doesNotContain("/members/" + member.id() + "/status");
        assertThat(preparer.get("/members/export?region=" + People.REGION).status())
                .isEqualTo(404);
        assertThat(preparer.get("/members/export?province=" + People.PROVINCE).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A6: who is also a province's secretary exports that province, and nothing of what they only prepare")
    void exportsOwnOnly() {
        Viewer both = people.give(
                people.preparer(), Grant.province(Role.PROVINCIAL_SECRETARY, People.REGION, People.PROVINCE));
        Visitor visitor = visitors.as(both);
        assertThat(visitor.get("/members/export?province=" + People.PROVINCE).status())
                .isEqualTo(200);
        assertThat(visitor.get("/members/export").status()).isEqualTo(404);
        assertThat(visitor.get("/members/export?region=" + People.REGION).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A6: taken back at once, in every tab: the open sessions end")
    void revoked() {
        Viewer preparer = people.preparer();
        Visitor tab = visitors.as(preparer);
        Visitor otherDevice = visitors.signedOut().signIn(people.loginOf(preparer), People.PASSWORD);
        UUID named = jdbc.sql("select id from preparer").query(UUID.class).single();
        visitors.as(people.secretary()).post(PAGE + "/" + named + "/revocation");

        assertThat(tab.get("/members").location()).startsWith("/login");
        assertThat(otherDevice.post("/members").location()).startsWith("/login");
        assertThat(people.now(preparer).grants()).isEmpty();
    }

    @Test
    @DisplayName(
            "A6: whoever leaves the secretariat, or whose secretariat's term ends, prepares nothing at the next click")
    void leavesTheSecretariat() {
        Viewer preparer = people.preparer();
        Visitor tab = visitors.as(preparer);
        assertThat(tab.get("/members").status()).isEqualTo(200);
        jdbc.sql("update body set ends_on = ?").param(today().minusDays(1)).update();
        assertThat(tab.get("/members").status()).isEqualTo(404);
        jdbc.sql("update body set ends_on = ?").param(today()).update();
        assertThat(tab.get("/members").status()).isEqualTo(200);
        jdbc.sql("update seat set member_id = null, accepted_means = null, accepted_on = null")
                .update();
        assertThat(tab.get("/members").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A6: what ended does not come back with a later seat")
    void doesNotComeBack() {
        Viewer preparer = people.preparer();
        UUID member = jdbc.sql("select member_id from seat").query(UUID.class).single();
        jdbc.sql("update seat set member_id = null, accepted_means = null, accepted_on = null")
                .update();
        lapsed.end();
        jdbc.sql("update seat set member_id = ?, accepted_means = 'PHONE', accepted_on = current_date")
                .param(member)
                .update();
        assertThat(people.now(preparer).grants()).isEmpty();
        assertThat(jdbc.sql("select ending from preparer").query(String.class).single())
                .isEqualTo("LEFT_SECRETARIAT");
    }

    @Test
    @DisplayName("A6: it is in the secretary's name: with the mandate of the secretary who named them it ends")
    void endsWithTheSecretary() {
        Viewer secretary = appointed.regionalSecretary();
        MemberSummary member = appointed.member();
        seated.seat(seated.secretariat(today().plusMonths(2)), member);
        UUID named = seated.name(people, secretary, member, today().plusMonths(1));
        UUID account = seated.inUse(people, secretary, named);
        Visitor tab = visitors.signedOut().signIn("prepares" + member.number() + "@amana.example", People.PASSWORD);
        assertThat(tab.get("/members").status()).isEqualTo(200);

        appointed.end(EndReason.RESIGNED);

        assertThat(tab.get("/members").location()).startsWith("/login");
        assertThat(jdbc.sql("select ending from preparer where account_id = ?")
                        .param(account)
                        .query(String.class)
                        .single())
                .isEqualTo("SECRETARY_LEFT");
    }

    @Test
    @DisplayName("A6: a role of preparing that came with nothing grants nothing")
    void noRoleByItself() {
        assertThat(people.give(people.withoutRole(), Grant.region(Role.PREPARER, People.REGION))
                        .grants())
                .isEmpty();
    }
}
