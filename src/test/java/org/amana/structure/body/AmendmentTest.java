package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.review.SubmitDossier;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.amana.structure.Appointed;
import org.amana.structure.Bodies;
import org.amana.structure.BodyChange;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOverview;
import org.amana.structure.BodyStanding;
import org.amana.structure.BodyVersion;
import org.amana.structure.Post;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class AmendmentTest {

    private static final String REGION = People.REGION;
    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = APPROVED.plusDays(30);

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Autowired
    Forming forming;

    @Autowired
    Bodies bodies;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SubmitDossier submitDossier;

    @Autowired
    Mandates mandates;

    @Autowired
    Appointed appointed;

    @Autowired
    People people;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    private LocalDate real;

    @BeforeEach
    void spring() {
        real = legalDay.today();
        today.is(APPROVED);
    }

    @Test
    @DisplayName(
            "B7: an amendment takes every seat over with its acceptance; only what it changes is accepted anew; the term stays")
    void refillsAVacancy() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.SECRETARIAT);
        Seat adviser = forming.seat(first, Post.ADVISER);
        today.is(LATER);
        appointed.lose(forming.holder(adviser), MemberStatus.RESIGNED);
        Body amendment = forming.amend(secretary, BodyKind.SECRETARIAT);
        List<Seat> taken = forming.seats(amendment);
        assertThat(taken).hasSize(9);
        assertThat(taken.stream().filter(Seat::settled)).hasSize(8);
        Seat vacant = taken.stream().filter(Seat::empty).findFirst().orElseThrow();
        assertThat(vacant.place()).isEqualTo(adviser.place());
        MemberSummary newcomer = forming.youngWoman();
        forming.choose(secretary, vacant, newcomer);
        assertThat(refusals(() -> forming.submit(secretary, amendment))).containsExactly("B4.notAccepted");
        forming.accept(secretary, vacant);
        forming.submit(secretary, amendment);
        assertThat(forming.now(first).state()).isEqualTo(BodyState.IN_FORCE);
        assertThat(forming.now(adviser).empty())
                .as("the body in force stays as it is")
                .isTrue();
        assertThat(bodies.overview(REGION, BodyKind.SECRETARIAT).orElseThrow().inForce())
                .isTrue();
        forming.approveAmendment(amendment);
        assertThat(forming.now(first).state()).isEqualTo(BodyState.REPLACED);
        Body now = forming.now(amendment);
        assertThat(now.state()).isEqualTo(BodyState.IN_FORCE);
        assertThat(now.endsOn()).as("the term stays").isEqualTo(first.endsOn());
        assertThat(bodies.onDay(REGION, BodyKind.SECRETARIAT, LATER)
                        .orElseThrow()
                        .seats())
                .anyMatch(seat -> newcomer.id().equals(seat.memberId()) && LATER.equals(seat.since()))
                .anyMatch(
                        seat -> Objects.equals(secretary.memberId(), seat.memberId()) && APPROVED.equals(seat.since()));
        assertThat(bodies.versions(REGION, BodyKind.SECRETARIAT))
                .extracting(BodyVersion::standing)
                .containsExactly(BodyStanding.IN_FORCE, BodyStanding.AMENDED);
        assertThat(bodies.versions(REGION, BodyKind.SECRETARIAT).get(0).amends())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("B7: what is submitted says of which version it is an amendment, and at each seat what it changes")
    void saysWhatChanges() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        MemberSummary before = forming.holder(forming.seat(first, Post.VICE_CHAIR));
        Body amendment = forming.amend(secretary, BodyKind.COMMITTEE);
        assertThat(refusals(() -> forming.submit(secretary, amendment))).containsExactly("B7.nothingChanged");
        Seat vice = forming.seat(amendment, Post.VICE_CHAIR);
        forming.vacate(secretary, vice);
        forming.fill(secretary, amendment);
        forming.submit(secretary, amendment);
        var snapshot = people.as(
                people.leader(),
                () -> dossiers.rounds(amendment.dossierId()).get(0).snapshot());
        assertThat(snapshot.facts())
                .contains(Fact.label("structure.fact.change", "bodyChange.AMENDMENT"))
                .contains(Fact.number("structure.fact.amends", 1));
        Place place = snapshot.places().stream()
                .filter(found -> found.key()
                        .equals(forming.seat(first, Post.VICE_CHAIR).place().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(place.facts())
                .contains(Fact.label("structure.fact.seatChange", "seatChange.REPLACED"))
                .contains(Fact.person("structure.fact.inPlaceOf", before.id()));
        assertThat(snapshot.places().stream().filter(found -> found.facts()
                        .contains(Fact.label("structure.fact.seatChange", "seatChange.KEPT"))))
                .hasSize(4);
    }

    @Test
    @DisplayName("B7, R1: a rejected amendment leaves the body in force; another may begin")
    void rejected() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        Body amendment = changed(secretary);
        forming.submit(secretary, amendment);
        forming.reject(amendment);
        assertThat(forming.now(first).state()).isEqualTo(BodyState.IN_FORCE);
        BodyOverview overview = bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow();
        assertThat(overview.bodyId()).isEqualTo(first.id());
        assertThat(overview.inForce()).isTrue();
        assertThat(forming.amend(secretary, BodyKind.COMMITTEE).amends()).isEqualTo(first.id());
        assertThat(bodies.versions(REGION, BodyKind.COMMITTEE))
                .extracting(BodyVersion::standing)
                .containsExactly(BodyStanding.FORMING, BodyStanding.REJECTED, BodyStanding.IN_FORCE);
    }

    @Test
    @DisplayName(
            "B7: whoever was proposed and is lost under review bars approval; a seat taken over that falls vacant is carried over vacant")
    void lostUnderReview() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        Body amendment = changed(secretary);
        forming.submit(secretary, amendment);
        MemberSummary carried = forming.holder(forming.seat(amendment, Post.COMMITTEE_MEMBER));
        today.is(LATER);
        appointed.lose(carried, MemberStatus.DECEASED);
        assertThat(forming.seat(first, Post.COMMITTEE_MEMBER).empty()).isTrue();
        assertThat(forming.seat(amendment, Post.COMMITTEE_MEMBER).empty()).isTrue();
        MemberSummary proposed = forming.holder(forming.seat(amendment, Post.VICE_CHAIR));
        appointed.lose(proposed, MemberStatus.RESIGNED);
        assertThat(refusals(() -> forming.approveAmendment(amendment))).containsExactly("B4.empty");
        forming.giveBack(
                amendment, forming.seat(amendment, Post.VICE_CHAIR).place().toString());
        forming.fill(secretary, amendment);
        forming.submit(secretary, amendment);
        MemberSummary another = forming.holder(forming.seat(amendment, Post.CHAIR));
        appointed.lose(another, MemberStatus.RESIGNED);
        forming.approveAmendment(amendment);
        assertThat(forming.seat(amendment, Post.CHAIR).empty())
                .as("carried over vacant, for an amendment of its own")
                .isTrue();
        assertThat(bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow().filled())
                .isEqualTo(4);
    }

    @Test
    @DisplayName(
            "B7: a new regional secretary takes the presiding seat without amendment, in force, in drafts and under review")
    void presidingEverywhere() {
        Viewer first = appointed.regionalSecretary();
        Body inForce = forming.inForce(first, BodyKind.SECRETARIAT);
        Body amendment = forming.amend(first, BodyKind.SECRETARIAT);
        forming.vacate(first, forming.seat(amendment, Post.TREASURER));
        forming.fill(first, amendment);
        forming.submit(first, amendment);
        appointed.end(EndReason.RESIGNED);
        assertThat(refusals(() -> forming.approveAmendment(amendment))).contains("R5.waitsForSuccessor");
        Viewer second = appointed.regionalSecretary();
        assertThat(forming.seat(inForce, Post.PRESIDENT).memberId()).isEqualTo(second.memberId());
        assertThat(forming.seat(amendment, Post.PRESIDENT).memberId()).isEqualTo(second.memberId());
        people.as(second, () -> submitDossier.endorse(second, amendment.dossierId()));
        forming.approveAmendment(amendment);
        assertThat(bodies.onDay(REGION, BodyKind.SECRETARIAT, APPROVED)
                        .orElseThrow()
                        .seats()
                        .get(0)
                        .memberId())
                .isEqualTo(second.memberId());
    }

    @Test
    @DisplayName("B3: an amendment of a committee is submitted with an odd number of seats too")
    void odd() {
        Viewer secretary = appointed.regionalSecretary();
        forming.inForce(secretary, BodyKind.COMMITTEE);
        Body amendment = forming.amend(secretary, BodyKind.COMMITTEE);
        forming.addSeat(secretary, amendment, Post.COMMITTEE_MEMBER);
        forming.fill(secretary, amendment);
        assertThat(refusals(() -> forming.submit(secretary, amendment))).containsExactly("B3.odd");
        forming.addSeat(secretary, amendment, Post.COMMITTEE_MEMBER);
        forming.fill(secretary, amendment);
        forming.submit(secretary, amendment);
        forming.approveAmendment(amendment);
        assertThat(bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow().seats())
                .isEqualTo(7);
    }

    @Test
    @DisplayName("R1: a draft amendment is given up and leaves no trace but the audit; a returned one is not given up")
    void givenUp() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        Body draft = changed(secretary);
        forming.giveUp(secretary, draft);
        assertThat(bodies.versions(REGION, BodyKind.COMMITTEE)).hasSize(1);
        assertThat(dossiers.ofRegion(REGION)).extracting(Dossier::id).containsExactly(first.dossierId());
        Body returned = changed(secretary);
        forming.submit(secretary, returned);
        forming.giveBack(returned, forming.seat(returned, Post.CHAIR).place().toString());
        assertThat(refusals(() -> forming.giveUp(secretary, returned))).containsExactly("R1.notGivenUp");
        assertThatThrownBy(() -> forming.giveUp(people.otherSecretary(), returned))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jdbc.sql("delete from dossier_step where dossier_id = ?")
                        .param(returned.dossierId())
                        .update())
                .rootCause()
                .hasMessageContaining("only a draft is given up");
    }

    @Test
    @DisplayName("R1: a returned body comes back corrected, or with an answer to what was remarked")
    void answered() {
        Viewer secretary = appointed.regionalSecretary();
        forming.inForce(secretary, BodyKind.COMMITTEE);
        Body amendment = changed(secretary);
        forming.submit(secretary, amendment);
        forming.giveBack(amendment, forming.seat(amendment, Post.CHAIR).place().toString());
        today.is(LATER);
        assertThat(refusals(() -> forming.submit(secretary, amendment))).containsExactly("R1.answerNeeded");
        forming.answer(secretary, amendment, "لا يوجد من يعوضه في هذه الدائرة");
        assertThat(forming.submit(secretary, amendment).round()).isEqualTo(2);
        forming.giveBack(amendment, forming.seat(amendment, Post.CHAIR).place().toString());
        assertThat(refusals(() -> forming.submit(secretary, amendment)))
                .as("each round wants its own")
                .containsExactly("R1.answerNeeded");
        Seat chair = forming.seat(amendment, Post.CHAIR);
        forming.choose(secretary, chair, forming.youngWoman());
        forming.accept(secretary, chair);
        assertThat(forming.submit(secretary, amendment).round()).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "B7: somebody gives up a seat of a body in force; it is vacant that day, in the draft that took it over too")
    void resigned() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        today.is(LATER);
        Body draft = forming.amend(secretary, BodyKind.COMMITTEE);
        Seat chair = forming.seat(first, Post.CHAIR);
        assertThat(refusals(() -> forming.resign(secretary, chair, APPROVED.minusDays(1))))
                .containsExactly("B7.resignedOn");
        assertThat(refusals(() -> forming.resign(secretary, forming.seat(draft, Post.CHAIR), LATER)))
                .containsExactly("B7.notResigned");
        forming.resign(secretary, chair, LATER.minusDays(1));
        assertThat(forming.now(chair).empty()).isTrue();
        assertThat(forming.seat(draft, Post.CHAIR).empty()).isTrue();
        assertThat(bodies.onDay(REGION, BodyKind.COMMITTEE, LATER.minusDays(2))
                        .orElseThrow()
                        .seats()
                        .get(0)
                        .memberId())
                .isNotNull();
        assertThat(bodies.onDay(REGION, BodyKind.COMMITTEE, LATER.minusDays(1))
                        .orElseThrow()
                        .seats()
                        .get(0)
                        .memberId())
                .isNull();
    }

    @Test
    @DisplayName("B6: an amendment begun in time whose body has ended since asks for a term of its own")
    void endedMeanwhile() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        Body amendment = changed(secretary);
        forming.submit(secretary, amendment);
        today.is(Objects.requireNonNull(first.endsOn()).plusDays(1));
        assertThat(refusals(() -> forming.approveAmendment(amendment))).containsExactly("B6.untilNeeded");
        forming.approve(amendment);
        Body now = forming.now(amendment);
        assertThat(now.change()).isEqualTo(BodyChange.SUCCESSOR);
        assertThat(now.expiredOn(first.endsOn().plusMonths(3))).isFalse();
        assertThat(bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow().inForce())
                .isTrue();
        today.is(first.endsOn().plusYears(1));
        assertThat(refusals(() -> forming.amend(secretary, BodyKind.COMMITTEE))).containsExactly("B7.expired");
    }

    @Test
    @DisplayName("B6: an extension is once: an amendment takes it over and is not extended again")
    void extendedOnce() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        Body amendment = changed(secretary);
        forming.submit(secretary, amendment);
        LocalDate extended = Objects.requireNonNull(first.endsOn()).plusMonths(2);
        forming.extend(first, extended);
        forming.approveAmendment(amendment);
        assertThat(forming.now(amendment).endsOn()).isEqualTo(extended);
        assertThat(refusals(() -> forming.extend(amendment, extended.plusMonths(1))))
                .containsExactly("B6.extendedAlready");
    }

    @Test
    @DisplayName(
            "B6: a permanent body is recorded with its minutes, reviewed, replaces the provisional one and is not extended; the mandate until the congress goes on")
    void permanent() {
        Viewer secretary = appointed.regionalSecretary();
        forming.inForce(secretary, BodyKind.SECRETARIAT);
        today.is(LATER);
        Body elected = forming.begin(secretary, BodyKind.SECRETARIAT);
        forming.fill(secretary, elected);
        assertThat(refusals(() -> forming.elected(secretary, elected, LATER.plusDays(1))))
                .containsExactly("B6.congressLater");
        forming.elected(secretary, elected);
        forming.submit(secretary, elected);
        forming.approve(people.signatory(), elected, LATER.plusMonths(48));
        Body now = forming.now(elected);
        assertThat(now.permanent()).isTrue();
        assertThat(bodies.overview(REGION, BodyKind.SECRETARIAT).orElseThrow().endsOn())
                .isEqualTo(LATER.plusMonths(48));
        assertThat(refusals(() -> forming.extend(now, LATER.plusMonths(60))))
                .containsExactly("B6.permanentNotExtended");
        assertThat(mandates.regionalSecretary(REGION).orElseThrow().renewedOn()).isEqualTo(LATER);
        assertThat(bodies.versions(REGION, BodyKind.SECRETARIAT).get(0).permanent())
                .isTrue();
        Body amendment = forming.amend(secretary, BodyKind.SECRETARIAT);
        assertThat(amendment.permanent())
                .as("an amendment of it is permanent too")
                .isTrue();
        today.is(real);
        Visitor leader = visitors.as(people.leader());
        for (String language : List.of("ar", "fr", "en")) {
            leader.get("/language/" + language);
            for (String path : List.of(
                    "/home",
                    "/regions/" + REGION,
                    "/regions/" + REGION + "/secretariat",
                    "/regions/" + REGION + "/chart",
                    "/regions/" + REGION + "/days/" + LATER,
                    "/regions/" + REGION + "/versions/secretariat")) {
                Answer answer = leader.get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(answer.document().select("main").text())
                        .as("what a congress elected is nowhere called provisional: %s %s", path, language)
                        .doesNotContain("الأمانة الجهوية المؤقتة", "أمانة جهوية مؤقتة")
                        .doesNotContainIgnoringCase("secrétariat régional provisoire")
                        .doesNotContainIgnoringCase("provisional regional secretariat")
                        .doesNotContainIgnoringCase("provisional secretariat");
            }
        }
    }

    @Test
    @DisplayName(
            "B7: the database itself holds one version in preparation per region and kind, and amendments of its own kind only")
    void database() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.inForce(secretary, BodyKind.COMMITTEE);
        forming.amend(secretary, BodyKind.COMMITTEE);
        assertThat(refusals(() -> forming.begin(secretary, BodyKind.COMMITTEE))).containsExactly("B2.begunAlready");
        assertThatThrownBy(() -> jdbc.sql("update body set state = 'FORMING' where id = ?")
                        .param(first.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        assertThatThrownBy(() -> jdbc.sql("update body set change = 'AMENDMENT', amends = ? where id = ?")
                        .params(first.id(), secretariat.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("B7: an amendment and a successor begun at the same instant: one begins, the other is told")
    void twoAtOnce() throws Exception {
        Viewer secretary = appointed.regionalSecretary();
        forming.inForce(secretary, BodyKind.COMMITTEE);
        List<Throwable> refused = AtOnce.refusals(
                () -> forming.amend(secretary, BodyKind.COMMITTEE), () -> forming.begin(secretary, BodyKind.COMMITTEE));
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0)).isInstanceOfAny(RuleViolation.class, Overtaken.class);
        assertThat(bodies.versions(REGION, BodyKind.COMMITTEE)).hasSize(2);
        assertThat(dossiers.ofRegion(REGION).stream().filter(dossier -> dossier.state() == DossierState.DRAFT))
                .hasSize(1);
    }

    /** An amendment of the committee with another vice-chair. */
    private Body changed(Viewer secretary) {
        Body amendment = forming.amend(secretary, BodyKind.COMMITTEE);
        forming.vacate(secretary, forming.seat(amendment, Post.VICE_CHAIR));
        forming.fill(secretary, amendment);
        return amendment;
    }

    private static List<String> refusals(ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isInstanceOf(RuleViolation.class);
        return ((RuleViolation) thrown).reasons().stream().map(Reason::message).toList();
    }
}
