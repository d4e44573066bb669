package org.amana.structure.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.ActivationLinks;
import org.amana.access.Grant;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class ExtendMandateTest {

    private static final String POST = "/regions/04/secretary";

    @Autowired
    Mandates mandates;

    @Autowired
    ExtendMandate extending;

    @Autowired
    Appointed appointed;

    @Autowired
    ActivationLinks activationLinks;

    @Autowired
    Viewers viewers;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "B1: a signatory gives a secretary more time once, with a reason; role and session go on, region and trail are told")
    void extended() {
        LocalDate last = legalDay.today().plusDays(5);
        MemberSummary member = appointed.member();
        Mandate mandate = inOffice(member, last);
        Visitor holder = visitors.signedOut().signIn("holder@amana.example", People.PASSWORD);
        assertThat(holder.get("/home").status()).isEqualTo(200);
        Visitor signatory = visitors.as(people.signatory());
        byte[] letter =
                signatory.get("/mandates/" + mandate.id() + "/letter.pdf").bytes();

        String page = "/mandates/" + mandate.id() + "/extension";
        assertThat(signatory.get(POST).document().select("main a[href=" + page + "]"))
                .hasSize(1);
        assertThat(visitors.as(people.leader()).get(POST).body()).doesNotContain(page);
        String version =
                signatory.get(page).document().select("input[name=version]").val();
        Answer refused = signatory.post(page, "version", version, "until", last.toString(), "reason", "");
        assertThat(refused.status()).isEqualTo(422);
        LocalDate later = last.plusMonths(3);
        Answer done = signatory.post(
                page, "version", version, "until", later.toString(), "reason", "إلى حين انعقاد المؤتمر الجهوي");
        assertThat(done.location()).isEqualTo(POST);

        assertThat(signatory.get(POST).document().text()).contains("إلى حين انعقاد المؤتمر الجهوي", "التمديد");
        assertThat(signatory.get(POST).body()).doesNotContain(page);
        assertThat(holder.get("/home").status()).as("the open session goes on").isEqualTo(200);
        assertThat(jdbc.sql("select valid_until from role_assignment where mandate_id = ?")
                        .param(mandate.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(later);
        assertThat(signatory
                        .get("/regions/04/timeline?kind=MANDATES")
                        .document()
                        .text())
                .contains("تمديد انتداب");
        assertThat(signatory.get("/mandates/" + mandate.id() + "/letter.pdf").bytes())
                .isNotEqualTo(letter);
        assertThat(jdbc.sql("select audience from notice where key = 'mandateExtended' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("LEADERSHIP", "REGION");
        assertThat(jdbc.sql(
                                "select count(*) from audit_fact where action in ('MANDATE_EXTENDED', 'ROLE_PROLONGED_BY_MANDATE')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        // A tab that was open before, and the same form sent again.
        assertThat(signatory
                        .post(
                                page,
                                "version",
                                version,
                                "until",
                                later.plusDays(9).toString(),
                                "reason",
                                "مرة أخرى")
                        .status())
                .isEqualTo(409);
        assertThat(refusals(people.signatory(), mandate.id(), later.plusDays(9)))
                .containsExactly("B1.extendedAlready");
    }

    @Test
    @DisplayName("B1, A4: no end, no extension; nobody extends their own; what has ended or run out is not extended")
    void refused() {
        MemberSummary member = appointed.member();
        Mandate mandate = inOffice(member, null);
        LocalDate later = legalDay.today().plusYears(1);
        assertThat(refusals(people.signatory(), mandate.id(), later)).containsExactly("B1.untilCongressNotExtended");
        assertThat(visitors.as(people.signatory())
                        .get("/mandates/" + mandate.id() + "/extension")
                        .document()
                        .select("main form"))
                .as("no form for what would be refused")
                .isEmpty();
        jdbc.sql("update mandate set until = ?").param(legalDay.today()).update();
        Viewer own = people.give(viewers.of(mandate.accountId()), Grant.leaderWhoSigns());
        assertThat(refusals(own, mandate.id(), later)).containsExactly("A4.extendsOwnMandate");
        jdbc.sql("update mandate set appointed_on = appointed_on - 9, until = ?")
                .param(legalDay.today().minusDays(1))
                .update();
        Assertions.assertThatThrownBy(() -> extend(people.signatory(), mandate.id(), later))
                .isInstanceOf(org.amana.kernel.Overtaken.class);
    }

    private Mandate inOffice(MemberSummary member, LocalDate until) {
        Viewer signatory = people.signatory();
        Mandate mandate = people.as(
                signatory,
                () -> mandates.appointRegionalSecretary(
                        signatory,
                        new Appointment("04", member.id(), false, legalDay.today(), until, "holder@amana.example")));
        mandates.activationLink(signatory, mandate.id())
                .ifPresent(link ->
                        activationLinks.activate(link.path().substring("/activate/".length()), People.PASSWORD));
        return mandate;
    }

    private void extend(Viewer by, UUID mandate, LocalDate until) {
        people.as(
                by,
                () -> extending.extend(
                        by, mandate, mandates.mandate(by, mandate).version(), until, "لإتمام العمل"));
    }

    private List<String> refusals(Viewer by, UUID mandate, LocalDate until) {
        RuleViolation refused = Assertions.catchThrowableOfType(RuleViolation.class, () -> extend(by, mandate, until));
        return refused.reasons().stream().map(RuleViolation.Reason::message).toList();
    }
}
