package org.amana.structure.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.amana.access.Accounts;
import org.amana.access.ActivationLinks;
import org.amana.access.OneTimeLink;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.Appointed;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class MandatesTest {

    private static final String REGION = People.REGION;

    @Autowired
    Mandates mandates;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    ActivationLinks activationLinks;

    @Autowired
    Viewers viewers;

    @Autowired
    Appointed appointed;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName("B1: a signatory appoints an active member of the region, who has the role at once (A2)")
    void appoints() {
        MemberSummary member = register(new Newcomer());
        Mandate mandate = appoint(people.signatory(), appointment(member));
        assertThat(mandates.regionalSecretary(REGION)).contains(mandate);
        assertThat(mandates.inOffice().regional()).containsOnlyKeys(REGION);
        assertThat(mandate.until()).as("until the congress").isNull();
        activate(mandate);
        assertThat(viewers.of(mandate.accountId()).secretaryOf(REGION)).isTrue();
    }

    @Test
    @DisplayName("B1: only a signatory appoints or ends; for anyone else there is nothing there (A3)")
    void onlySignatories() {
        MemberSummary member = register(new Newcomer());
        for (Viewer other : List.of(people.leader(), people.secretary(), people.administrator(), people.provincial())) {
            assertThatThrownBy(() -> appoint(other, appointment(member))).isInstanceOf(NotFound.class);
        }
        Mandate mandate = appoint(people.signatory(), appointment(member));
        assertThatThrownBy(() -> end(people.leader(), mandate, today(), EndReason.RESIGNED))
                .isInstanceOf(NotFound.class);
        assertThat(mandates.regionalSecretary(REGION)).isPresent();
    }

    @Test
    @DisplayName("A4: nobody appoints themselves")
    void nobodyAppointsThemselves() {
        MemberSummary member = register(new Newcomer());
        Viewer signatory = people.ofMember(member.id(), org.amana.access.Grant.leaderWhoSigns());
        assertThat(refusals(() -> appoint(signatory, appointment(member)))).containsExactly("A4.appointsOneself");
    }

    @Test
    @DisplayName("B1: whoever is of another region, or whose identity is not known (M1), is told why not")
    void eligibility() {
        MemberSummary elsewhere = people.as(
                people.otherSecretary(),
                () -> members.register(
                        people.otherSecretary(), new Newcomer().in("01.511").registration()));
        MemberSummary incomplete = register(new Newcomer().withoutIdentity());
        assertThat(refusals(() -> appoint(people.signatory(), appointment(elsewhere))))
                .containsExactly("B4.region.unmet");
        assertThat(refusals(() -> appoint(people.signatory(), appointment(incomplete))))
                .containsExactly("M1.complete.unmet");
    }

    @Test
    @DisplayName("B1: one in office per region: a second appointment is refused with who is in office and since when")
    void oneInOffice() {
        MemberSummary first = register(new Newcomer());
        appoint(people.signatory(), appointment(first));
        assertThatThrownBy(() -> appoint(people.signatory(), appointment(register(new Newcomer()))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.reasons())
                        .containsExactly(new Reason("B1.inOffice", null, List.of(first.name(), today()))));
    }

    @Test
    @DisplayName("B1: of two signatories who appoint at the same instant exactly one succeeds")
    void appointedAtOnce() throws Exception {
        Viewer signatory = people.signatory();
        List<MemberSummary> candidates = List.of(register(new Newcomer()), register(new Newcomer()));
        List<Callable<Boolean>> acts = candidates.stream()
                .<Callable<Boolean>>map(member -> () -> {
                    try {
                        appoint(signatory, appointment(member));
                        return true;
                    } catch (RuleViolation refused) {
                        return false;
                    }
                })
                .toList();
        assertThat(AtOnce.all(acts)).containsExactlyInAnyOrder(true, false);
        assertThat(mandates.succession(REGION, null)).hasSize(1);
    }

    @Test
    @DisplayName("B1: an acting secretary is named while the post is vacant, and gives way to one appointed for good")
    void acting() {
        Mandate acting = appoint(people.signatory(), actingOf(register(new Newcomer())));
        assertThat(refusals(() -> appoint(people.signatory(), actingOf(register(new Newcomer())))))
                .containsExactly("B1.inOffice");
        Mandate full = appoint(people.signatory(), appointment(register(new Newcomer())));
        assertThat(mandates.regionalSecretary(REGION)).contains(full);
        assertThat(mandates.succession(REGION, null))
                .extracting(Mandate::id, Mandate::endReason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(full.id(), null),
                        org.assertj.core.groups.Tuple.tuple(acting.id(), EndReason.REPLACED));
    }

    @Test
    @DisplayName(
            "A2: ending a mandate takes the role away at once and ends the open sessions; the succession is kept (B1)")
    void ending() {
        MemberSummary member = register(new Newcomer());
        Mandate mandate = appoint(people.signatory(), appointment(member));
        activate(mandate);
        Visitor secretary = visitors.signedOut()
                .signIn(accounts.account(mandate.accountId()).login(), People.PASSWORD);
        assertThat(secretary.get("/home").status()).isEqualTo(200);
        end(people.signatory(), mandate, today(), EndReason.RESIGNED);
        assertThat(viewers.of(mandate.accountId()).has(Role.REGIONAL_SECRETARY)).isFalse();
        assertThat(secretary.get("/home").location())
                .as("the open session is over")
                .startsWith("/login");
        assertThat(mandates.regionalSecretary(REGION)).isEmpty();
        assertThat(mandates.succession(REGION, null))
                .extracting(Mandate::endReason)
                .containsExactly(EndReason.RESIGNED);
    }

    @Test
    @DisplayName("B1: an end lies between the appointment and today, and a mandate ends once")
    void endDates() {
        Mandate mandate = appoint(people.signatory(), appointment(register(new Newcomer())));
        assertThat(refusals(() -> end(people.signatory(), mandate, today().plusDays(1), EndReason.RESIGNED)))
                .containsExactly("B1.endsLater");
        assertThat(refusals(() -> end(people.signatory(), mandate, today().minusDays(1), EndReason.RESIGNED)))
                .containsExactly("B1.endsBeforeItBegins");
        assertThat(refusals(() -> end(people.signatory(), mandate, today(), EndReason.MEMBERSHIP_LOST)))
                .containsExactly("B1.reasonByItself");
        end(people.signatory(), mandate, today(), EndReason.DISMISSED);
        assertThatThrownBy(() -> end(people.signatory(), mandate, today(), EndReason.DISMISSED))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    @DisplayName("B1: an appointment is not dated in the future, nor before the last end; its end is not past")
    void appointmentDates() {
        MemberSummary member = register(new Newcomer());
        assertThat(refusals(() -> appoint(
                        people.signatory(),
                        new Appointment(REGION, member.id(), false, today().plusDays(1), null, mailOf(member)))))
                .containsExactly("B1.beginsLater");
        assertThat(refusals(() -> appoint(
                        people.signatory(),
                        new Appointment(
                                REGION,
                                member.id(),
                                false,
                                today().minusDays(9),
                                today().minusDays(1),
                                mailOf(member)))))
                .containsExactly("B1.untilPast");
        Mandate mandate = appoint(people.signatory(), appointment(member));
        end(people.signatory(), mandate, today(), EndReason.RESIGNED);
        MemberSummary next = register(new Newcomer());
        assertThat(refusals(() -> appoint(
                        people.signatory(),
                        new Appointment(REGION, next.id(), false, today().minusDays(1), null, mailOf(next)))))
                .containsExactly("B1.beginsBeforeLastEnd");
    }

    @Test
    @DisplayName("B1: someone without an account gets an inactive one; who has one keeps it")
    void accountsOfAppointed() {
        MemberSummary without = register(new Newcomer());
        assertThat(refusals(() ->
                        appoint(people.signatory(), new Appointment(REGION, without.id(), false, today(), null, " "))))
                .containsExactly("B1.emailNeeded");
        Mandate mandate = appoint(people.signatory(), appointment(without));
        assertThat(mandates.activationLink(people.signatory(), mandate.id())).isPresent();
        activate(mandate);
        assertThat(mandates.activationLink(people.signatory(), mandate.id()))
                .as("taken into use")
                .isEmpty();
        end(people.signatory(), mandate, today(), EndReason.TERM_ENDED);
        Mandate again = appoint(people.signatory(), new Appointment(REGION, without.id(), false, today(), null, ""));
        assertThat(again.accountId()).isEqualTo(mandate.accountId());
    }

    @Test
    @DisplayName("N6: one confirmed from the list takes the place of a province's secretary, acting or not")
    void provincial() {
        Mandate acting = appointProvincial(new Appointment(
                People.PROVINCE, register(new Newcomer()).id(), true, today(), null, "p1@amana.example"));
        Mandate confirmed = appointProvincial(new Appointment(
                People.PROVINCE, register(new Newcomer()).id(), false, today(), null, "p2@amana.example"));
        Mandate renewed = appointProvincial(new Appointment(
                People.PROVINCE, register(new Newcomer()).id(), false, today(), null, "p3@amana.example"));
        assertThat(mandates.provincialSecretaries(REGION)).containsEntry(People.PROVINCE, renewed);
        assertThat(mandates.inOffice().provincial()).containsOnlyKeys(People.PROVINCE);
        assertThat(mandates.succession(REGION, People.PROVINCE))
                .extracting(Mandate::id)
                .containsExactly(renewed.id(), confirmed.id(), acting.id());
        activate(renewed);
        assertThat(viewers.of(renewed.accountId()).provincesAsSecretary()).containsExactly(People.PROVINCE);
    }

    @Test
    @DisplayName("B1: a province's secretary is a member of that province")
    void provincialOfProvince() {
        MemberSummary member = register(new Newcomer().in("04.421"));
        assertThat(refusals(() -> appointProvincial(
                        new Appointment(People.PROVINCE, member.id(), true, today(), null, "p@amana.example"))))
                .containsExactly("B1.province.unmet");
    }

    @Test
    @DisplayName("B8: whoever ceases to be an active member loses the mandate that day")
    void lost() {
        MemberSummary member = register(new Newcomer());
        Mandate mandate = appoint(people.signatory(), appointment(member));
        activate(mandate);
        appointed.lose(member, MemberStatus.RESIGNED);
        assertThat(mandates.regionalSecretary(REGION)).isEmpty();
        assertThat(viewers.of(mandate.accountId()).grants()).isEmpty();
        assertThat(mandates.succession(REGION, null))
                .extracting(Mandate::endReason, Mandate::endedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(EndReason.MEMBERSHIP_LOST, today()));
    }

    private MemberSummary register(Newcomer newcomer) {
        return people.as(people.secretary(), () -> members.register(people.secretary(), newcomer.registration()));
    }

    private Appointment appointment(MemberSummary member) {
        return new Appointment(REGION, member.id(), false, today(), null, mailOf(member));
    }

    private Appointment actingOf(MemberSummary member) {
        return new Appointment(REGION, member.id(), true, today(), null, mailOf(member));
    }

    private static String mailOf(MemberSummary member) {
        return "m" + member.number() + "@amana.example";
    }

    private Mandate appoint(Viewer by, Appointment appointment) {
        return people.as(by, () -> mandates.appointRegionalSecretary(by, appointment));
    }

    private Mandate appointProvincial(Appointment appointment) {
        Viewer by = people.signatory();
        return people.as(by, () -> mandates.appointProvincialSecretary(by, appointment));
    }

    private void end(Viewer by, Mandate mandate, LocalDate on, EndReason reason) {
        people.as(by, () -> mandates.end(by, mandate.id(), mandate.version(), on, reason));
    }

    private void activate(Mandate mandate) {
        OneTimeLink link =
                mandates.activationLink(people.signatory(), mandate.id()).orElseThrow();
        activationLinks.activate(link.path().substring("/activate/".length()), People.PASSWORD);
    }

    private LocalDate today() {
        return legalDay.today();
    }

    private static List<String> refusals(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        @Nullable Throwable refused = org.assertj.core.api.Assertions.catchThrowable(act);
        assertThat(refused).isInstanceOf(RuleViolation.class);
        return ((RuleViolation) refused).reasons().stream().map(Reason::message).toList();
    }
}
