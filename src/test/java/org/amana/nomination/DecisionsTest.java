package org.amana.nomination;

import static org.amana.nomination.ProposingTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.nomination.decision.ListPaper;
import org.amana.nomination.decision.NominationDossier;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Standing;
import org.amana.review.Approval;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.review.snapshot.Snapshot;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class DecisionsTest {

    private static final String SMALL = Region.SMALL;
    private static final String FIRST = Region.FIRST;
    private static final String SECOND = Region.SECOND;

    @Autowired
    Region region;

    @Autowired
    NomineeAnswers answers;

    @Autowired
    LegalDay legalDay;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Decisions decisions;

    @Autowired
    Mandates mandates;

    @Autowired
    NominationDossier subject;

    @Autowired
    ProposeNominees propose;

    @Autowired
    SubmitList submitList;

    @Autowired
    ListPaper paper;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName("N1, R2: the first submission takes every province, and keeps what was submitted")
    void submitsAll() {
        Map<String, UUID> nominees = region.ready(SMALL);

        assertThat(region.submit(SMALL)).isEqualTo(2);

        assertThat(region.list(SMALL).provinces())
                .allSatisfy(province -> assertThat(province.status()).isEqualTo(ProvinceStatus.SUBMITTED));
        Viewer secretary = people.secretary(SMALL);
        Snapshot kept = people.as(
                secretary,
                () -> dossiers.rounds(region.dossier(FIRST).id()).get(0).snapshot());
        assertThat(kept.places())
                .extracting(Snapshot.Place::key)
                .contains(nominees.get(FIRST).toString());
        assertThat(kept.places()).hasSize(2);
        assertThat(kept.places().get(1).facts())
                .extracting(Snapshot.Fact::label)
                .contains("nomination.fact.consultationPresent", "nomination.fact.consultationFile.1");
    }

    @Test
    @DisplayName("R2: a province with the leadership is frozen")
    void frozen() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        Viewer secretary = people.secretary(SMALL);
        Place place = region.place(FIRST);

        assertThatThrownBy(() -> people.as(secretary, () -> propose.remove(secretary, place, nominees.get(FIRST))))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    @DisplayName("N5, N6: a confirmed nominee is provincial secretary at once, with the role that goes with it")
    void confirmedAtOnce() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        Viewer nominee =
                people.ofMember(region.now(FIRST).nominees().get(0).member().id(), null);
        assertThat(nominee.provincesAsSecretary()).isEmpty();

        region.confirm(FIRST, nominees.get(FIRST));

        Mandate mandate = mandates.provincialSecretaries(SMALL).get(FIRST);
        assertThat(mandate.memberId())
                .isEqualTo(region.now(FIRST).nominees().get(0).member().id());
        assertThat(mandate.appointedOn()).isEqualTo(region.today());
        assertThat(people.now(nominee).provincesAsSecretary()).containsExactly(FIRST);
        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.CONFIRMED);
        assertThat(region.now(SECOND).status()).isEqualTo(ProvinceStatus.SUBMITTED);
    }

    @Test
    @DisplayName("N5: the leadership may confirm another than the first; the others are free again")
    void confirmsTheSecond() {
        region.begin(SMALL);
        UUID first = region.accepted(region.young(FIRST));
        UUID second = region.accepted(region.member(FIRST));
        region.proposeNobody(SECOND);
        region.consult(FIRST);
        region.submit(SMALL);

        region.confirm(FIRST, second);

        assertThat(region.now(FIRST).nominees()).extracting(NomineeState::id).containsExactly(second);
        assertThat(region.now(FIRST).former()).singleElement().satisfies(other -> {
            assertThat(other.id()).isEqualTo(first);
            assertThat(other.nominee().standing()).isEqualTo(Standing.NOT_CHOSEN);
        });
    }

    @Test
    @DisplayName("N1: on “not proposed” the leadership leaves the province open")
    void leavesOpen() {
        region.begin(SMALL);
        region.proposeNobody(FIRST);
        region.proposeNobody(SECOND);
        region.submit(SMALL);

        assertThatThrownBy(() -> region.approve(FIRST, null)).isInstanceOf(RuleViolation.class);
        region.approve(FIRST, NominationDossier.LEAVE_OPEN);

        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.LEFT_OPEN);
        assertThat(mandates.provincialSecretaries(SMALL)).isEmpty();
    }

    @Test
    @DisplayName("N5: a returned province reopens alone and comes back as the next round; the others stay frozen")
    void returnedAlone() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);

        region.giveBack(FIRST, nominees.get(FIRST).toString(), "يرجى إضافة اسم ثان");

        assertThat(region.now(FIRST).editable()).isTrue();
        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.RETURNED);
        assertThat(region.now(SECOND).editable()).isFalse();
        region.accepted(region.member(FIRST));
        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.READY);
        assertThat(region.submit(SMALL)).isEqualTo(1);
        assertThat(region.dossier(FIRST).round()).isEqualTo(2);
        assertThat(region.dossier(SECOND).round()).isEqualTo(1);
    }

    @Test
    @DisplayName("N5, R1: refused names reopen the province alone, with a new dossier and other names")
    void refusedNames() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        String before = region.dossier(FIRST).reference();

        region.refuseNames(FIRST);

        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.REJECTED);
        assertThat(region.now(FIRST).nominees()).isEmpty();
        assertThat(region.now(SECOND).editable()).isFalse();
        UUID other = region.accepted(region.young(FIRST));
        assertThat(other).isNotEqualTo(nominees.get(FIRST));
        assertThat(region.dossier(FIRST).reference()).isNotEqualTo(before);
        assertThat(region.submit(SMALL)).isEqualTo(1);
        region.confirm(FIRST, other);
        assertThat(mandates.provincialSecretaries(SMALL)).containsKey(FIRST);
    }

    @Test
    @DisplayName("N6: when every province is decided the list closes, and its consultations with it")
    void closes() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        region.confirm(FIRST, nominees.get(FIRST));
        assertThat(region.list(SMALL).closed()).isFalse();

        region.confirm(SECOND, nominees.get(SECOND));

        assertThat(region.list(SMALL).closed()).isTrue();
        assertThat(region.now(FIRST).consultations()).hasSize(1);
        Viewer secretary = people.secretary(SMALL);
        Place place = new Place(SMALL, FIRST, 0);
        MemberSummary late = region.member(FIRST);
        assertThatThrownBy(() -> people.as(secretary, () -> propose.nominate(secretary, place, late.id())))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    @DisplayName("N6: two signatories who decide the last two provinces at the same instant close the list")
    void closesUnderTwoDecisions() throws Exception {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        Dossier first = region.dossier(FIRST);
        Dossier second = region.dossier(SECOND);
        Viewer signatory = people.signatory();
        AtOnce.<Object>both(
                () -> approve(signatory, first, nominees.get(FIRST)),
                () -> approve(signatory, second, nominees.get(SECOND)));
        assertThat(region.list(SMALL).closed()).isTrue();
    }

    @Test
    @DisplayName(
            "N1, N6: after a list is closed a new one may begin; its own consultations count, and the old paper stays")
    void anotherList() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        nominees.forEach(region::confirm);

        region.begin(SMALL);

        assertThat(region.list(SMALL).closed()).isFalse();
        assertThat(region.now(FIRST).consultations()).isEmpty();
        assertThat(region.now(FIRST).nominees()).isEmpty();
        Viewer secretary = people.secretary(SMALL);
        assertThat(people.as(
                        secretary, () -> paper.of(secretary, SMALL, null, "fr").bytes()))
                .isNotEmpty();
    }

    @Test
    @DisplayName(
            "N3, R1: a withdrawal and the submission at the same instant never leave a province submitted with nobody")
    void withdrawalMeetsSubmission() throws Exception {
        Map<String, UUID> nominees = region.ready(SMALL);
        AtOnce.<Object>both(
                () -> tried(() -> region.submit(SMALL)),
                () -> tried(() -> region.withdraw(FIRST, nominees.get(FIRST))));
        ProvinceState first = region.now(FIRST);
        assertThat(first.with(DossierState.SUBMITTED) && first.nominees().isEmpty())
                .isFalse();
    }

    private static Object tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Overtaken | RuleViolation | OptimisticLockingFailureException second) {
            return false;
        }
    }

    @Test
    @DisplayName("R5: what a former secretary submitted goes on once the successor endorses it")
    void endorsed() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        JdbcClient.create(owner)
                .sql("update dossier set submitted_by = gen_random_uuid()")
                .update();
        assertThatThrownBy(() -> region.confirm(FIRST, nominees.get(FIRST))).satisfies(refused("R5.waitsForSuccessor"));

        Viewer secretary = people.secretary(SMALL);
        people.as(secretary, () -> submitList.endorse(secretary, SMALL, FIRST));

        region.confirm(FIRST, nominees.get(FIRST));
        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.CONFIRMED);
    }

    private Object approve(Viewer signatory, Dossier dossier, UUID nominee) {
        people.as(
                signatory,
                () -> decisions.approve(
                        signatory, dossier.id(), dossier.version(), new Approval(nominee.toString(), null)));
        return nominee;
    }

    @Test
    @DisplayName("A3: whoever keeps one region and sees them all still withdraws nobody of another region or province")
    void withdrawalInScope() {
        Map<String, UUID> nominees = region.ready(SMALL);
        Viewer both = people.give(people.secretary(), Grant.nation(Role.CENTRAL_LEADERSHIP));
        assertThatThrownBy(() -> people.as(
                        both,
                        () -> answers.withdrew(
                                both, People.REGION, People.PROVINCE, nominees.get(FIRST), legalDay.today())))
                .isInstanceOf(NotFound.class);
        Viewer secretary = region.secretaryOf(FIRST);
        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> answers.withdrew(secretary, SMALL, SECOND, nominees.get(FIRST), legalDay.today())))
                .isInstanceOf(NotFound.class);
        assertThat(region.now(FIRST).nominees()).hasSize(1);
    }

    @Test
    @DisplayName("N3: a withdrawal after submission is noted beside the frozen dossier and bars confirmation")
    void withdrawalBars() {
        region.begin(SMALL);
        UUID first = region.accepted(region.young(FIRST));
        UUID second = region.accepted(region.member(FIRST));
        region.proposeNobody(SECOND);
        region.consult(FIRST);
        region.submit(SMALL);

        region.withdraw(FIRST, first);

        assertThat(region.dossier(FIRST).state()).isEqualTo(DossierState.SUBMITTED);
        Viewer signatory = people.signatory();
        Dossier dossier = region.dossier(FIRST);
        inTransaction(signatory, () -> {
            assertThat(subject.choices(dossier)).hasSize(2);
            assertThat(subject.barsApproval(dossier, first.toString()))
                    .extracting(RuleViolation.Reason::message)
                    .containsExactly("N3.barred.WITHDRAWN");
            assertThat(subject.barsApproval(dossier, null)).isEmpty();
        });
        assertThatThrownBy(() -> region.confirm(FIRST, first)).satisfies(refused("N3.barred.WITHDRAWN"));
        region.confirm(FIRST, second);
        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.CONFIRMED);
    }

    private void inTransaction(Viewer viewer, Runnable act) {
        people.as(viewer, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> act.run()));
    }

    @Test
    @DisplayName("N3: with nobody left, that province returns by itself")
    void returnsByItself() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);

        region.withdraw(FIRST, nominees.get(FIRST));

        assertThat(region.dossier(FIRST).state()).isEqualTo(DossierState.RETURNED);
        assertThat(region.dossier(SECOND).state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(region.missing(FIRST)).containsExactly("N1.proposal.missing");
    }

    @Test
    @DisplayName("N3, B8: eligibility lost after submission bars confirmation")
    void lostEligibilityBars() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        JdbcClient.create(owner)
                .sql("update member set status = 'SUSPENDED' where id = ?")
                .param(region.now(FIRST).nominees().get(0).member().id())
                .update();

        assertThatThrownBy(() -> region.confirm(FIRST, nominees.get(FIRST)))
                .satisfies(refused("N3.noLongerEligible", "N3.noLongerEligible"));
    }

    @Test
    @DisplayName("N6: without account and e-mail nobody can be appointed, and the decision says so")
    void withoutAddress() {
        region.begin(SMALL);
        UUID nominee = region.accepted(region.register(
                Region.newcomer(FIRST).email(null).born(region.today().minusYears(25))));
        region.proposeNobody(SECOND);
        region.consult(FIRST);
        region.submit(SMALL);

        assertThatThrownBy(() -> region.confirm(FIRST, nominee)).satisfies(refused("N6.noEmail"));
    }

    @Test
    @DisplayName("A4: who is named in a province's dossier does not decide on it")
    void namedDoNotDecide() {
        region.begin(SMALL);
        MemberSummary self = region.young(FIRST);
        UUID nominee = region.accepted(self);
        region.proposeNobody(SECOND);
        region.consult(FIRST);
        region.submit(SMALL);
        Viewer named = people.ofMember(self.id(), Grant.leaderWhoSigns());
        Dossier dossier = region.dossier(FIRST);

        assertThatThrownBy(() -> people.as(
                        named,
                        () -> decisions.approve(
                                named, dossier.id(), dossier.version(), new Approval(nominee.toString(), null))))
                .satisfies(refused("A4.named"));
    }

    @Test
    @DisplayName("A3: the secretary of another region finds nothing to submit or recall here")
    void otherRegion() {
        region.ready(SMALL);
        Viewer other = people.otherSecretary();

        assertThatThrownBy(() -> people.as(other, () -> submitList.submit(other, SMALL, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(other, () -> submitList.recall(other, SMALL, FIRST, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R1: the region recalls what the leadership has not opened, and changes it again")
    void recalls() {
        region.ready(SMALL);
        region.submit(SMALL);
        Viewer secretary = people.secretary(SMALL);
        int version = region.dossier(FIRST).version();

        people.as(secretary, () -> submitList.recall(secretary, SMALL, FIRST, version));

        assertThat(region.now(FIRST).editable()).isTrue();
        assertThat(region.now(SECOND).editable()).isFalse();
    }
}
