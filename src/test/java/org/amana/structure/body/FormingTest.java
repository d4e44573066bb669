package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.review.snapshot.FactKind;
import org.amana.review.snapshot.Snapshot;
import org.amana.structure.Appointed;
import org.amana.structure.Bodies;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOverview;
import org.amana.structure.Post;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.SeatHolders;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class FormingTest {

    private static final String REGION = People.REGION;

    @Autowired
    Forming forming;

    @Autowired
    Composition composition;

    @Autowired
    SeatHolders holders;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Bodies bodies;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Appointed appointed;

    @Autowired
    People people;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("B2: a secretariat begins with the seats of its template; the regional secretary presides by right")
    void beginsFromTemplate() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        Map<Post, Long> posts =
                forming.seats(body).stream().collect(Collectors.groupingBy(Seat::post, Collectors.counting()));
        assertThat(posts)
                .containsEntry(Post.PRESIDENT, 1L)
                .containsEntry(Post.DEPUTY, 2L)
                .containsEntry(Post.RAPPORTEUR, 1L)
                .containsEntry(Post.DEPUTY_RAPPORTEUR, 1L)
                .containsEntry(Post.TREASURER, 1L)
                .containsEntry(Post.DEPUTY_TREASURER, 1L)
                .containsKey(Post.ADVISER);
        assertThat(forming.seat(body, Post.PRESIDENT).memberId()).isEqualTo(secretary.memberId());
        assertThat(forming.seat(body, Post.PRESIDENT).settled()).isTrue();
        assertThat(forming.dossier(body).state()).isEqualTo(DossierState.DRAFT);
        assertThat(refusals(() -> forming.begin(secretary, BodyKind.SECRETARIAT)))
                .containsExactly("B2.begunAlready");
    }

    @Test
    @DisplayName("B2: the presiding seat is given to nobody else, and is not added, removed or vacated")
    void presidingSeat() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        Seat presiding = forming.seat(body, Post.PRESIDENT);
        assertThat(refusals(() -> forming.choose(secretary, presiding, appointed.member())))
                .containsExactly("B2.byRight");
        assertThat(refusals(() ->
                        as(secretary, () -> holders.vacate(secretary, REGION, presiding.id(), presiding.version()))))
                .containsExactly("B2.byRight");
        assertThat(refusals(() -> as(
                        secretary,
                        () -> composition.removeSeat(secretary, REGION, presiding.id(), presiding.version()))))
                .containsExactly("B2.onlyOne");
        assertThat(refusals(() -> as(
                        secretary, () -> composition.addSeat(secretary, REGION, BodyKind.SECRETARIAT, Post.PRESIDENT))))
                .containsExactly("B2.onlyOne");
    }

    @Test
    @DisplayName("B2: a secretariat has 7 to 25 seats")
    void secretariatSize() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        for (int seats = forming.seats(body).size(); seats < 25; seats++) {
            add(secretary, BodyKind.SECRETARIAT, Post.ADVISER);
        }
        assertThat(refusals(() -> add(secretary, BodyKind.SECRETARIAT, Post.ADVISER)))
                .containsExactly("B2.full");
        for (int seats = 25; seats > 7; seats--) {
            removeLast(secretary, body);
        }
        Seat deputy = forming.seat(body, Post.DEPUTY);
        assertThat(refusals(() ->
                        as(secretary, () -> composition.removeSeat(secretary, REGION, deputy.id(), deputy.version()))))
                .containsExactly("B2.least");
    }

    @Test
    @DisplayName("B3: a committee has a chair, a vice-chair, a rapporteur and members, 5 to 11 seats")
    void committeeSize() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        assertThat(forming.seats(body))
                .extracting(Seat::post)
                .containsExactly(
                        Post.CHAIR,
                        Post.VICE_CHAIR,
                        Post.COMMITTEE_RAPPORTEUR,
                        Post.COMMITTEE_MEMBER,
                        Post.COMMITTEE_MEMBER);
        assertThat(refusals(() -> removeLast(secretary, body))).containsExactly("B3.least");
        for (int seats = 5; seats < 11; seats++) {
            add(secretary, BodyKind.COMMITTEE, Post.COMMITTEE_MEMBER);
        }
        assertThat(refusals(() -> add(secretary, BodyKind.COMMITTEE, Post.COMMITTEE_MEMBER)))
                .containsExactly("B3.full");
    }

    @Test
    @DisplayName("B3: an even number of seats is not submitted; a later vacancy does not undo the committee")
    void oddWhenSubmitted() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        add(secretary, BodyKind.COMMITTEE, Post.COMMITTEE_MEMBER);
        forming.fill(secretary, body);
        assertThat(refusals(() -> forming.submit(secretary, body))).containsExactly("B3.odd");
        add(secretary, BodyKind.COMMITTEE, Post.COMMITTEE_MEMBER);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        forming.approve(body);
        Seat seat = forming.seat(body, Post.COMMITTEE_MEMBER);
        appointed.lose(memberOf(seat), MemberStatus.RESIGNED);
        assertThat(forming.now(seat).empty()).isTrue();
        assertThat(bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow().inForce())
                .isTrue();
    }

    @Test
    @DisplayName("B4: a seat is held by one active member of the region whose identity is known")
    void activeMemberOfTheRegion() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        Seat seat = forming.seat(body, Post.RAPPORTEUR);
        MemberSummary incomplete = appointed.member(new Newcomer().withoutIdentity());
        assertThat(refusals(() -> forming.choose(secretary, seat, incomplete))).containsExactly("M1.complete.unmet");
        MemberSummary suspended = appointed.member();
        status(suspended, MemberStatus.SUSPENDED);
        assertThat(refusals(() -> forming.choose(secretary, seat, suspended))).containsExactly("B4.active.unmet");
        MemberSummary elsewhere = appointed.member(new Newcomer().in("01.511"));
        assertThatThrownBy(() -> forming.choose(secretary, seat, elsewhere))
                .as("members of another region are not there for this secretary (A3)")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("B4: nobody holds two seats in the same body, nor sits in both; the fact names the seat held")
    void oneSeat() {
        Viewer secretary = appointed.regionalSecretary();
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        Body committee = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary member = appointed.member();
        forming.choose(secretary, forming.seat(secretariat, Post.TREASURER), member);
        assertThat(reasons(() -> forming.choose(secretary, forming.seat(secretariat, Post.RAPPORTEUR), member)))
                .containsExactly(new Reason("B4.oneSeat.unmet", "member", List.of(Post.TREASURER)));
        assertThat(reasons(() -> forming.choose(secretary, forming.seat(committee, Post.CHAIR), member)))
                .containsExactly(new Reason("B4.otherBody.unmet", "member", List.of(Post.TREASURER)));
        assertThat(refusals(() -> forming.choose(
                        secretary,
                        forming.seat(committee, Post.CHAIR),
                        memberOf(forming.seat(secretariat, Post.PRESIDENT)))))
                .containsExactly("B2.notSecretary.unmet", "B4.otherBody.unmet");
    }

    @Test
    @DisplayName("B4: the database itself holds one seat per body and one body per member")
    void databaseHolds() {
        Viewer secretary = appointed.regionalSecretary();
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        Body committee = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary member = appointed.member();
        forming.choose(secretary, forming.seat(secretariat, Post.TREASURER), member);
        for (Seat other : List.of(forming.seat(secretariat, Post.RAPPORTEUR), forming.seat(committee, Post.CHAIR))) {
            assertThatThrownBy(() -> jdbc.sql("update seat set member_id = ? where id = ?")
                            .params(member.id(), other.id())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    @DisplayName(
            "B4: of two who take one member for two bodies at the same instant exactly one wins, the other is told why")
    void takenAtOnce() throws Exception {
        Viewer secretary = appointed.regionalSecretary();
        List<Seat> wanted = List.of(
                forming.seat(forming.begin(secretary, BodyKind.SECRETARIAT), Post.ADVISER),
                forming.seat(forming.begin(secretary, BodyKind.COMMITTEE), Post.CHAIR));
        for (int round = 0; round < 5; round++) {
            MemberSummary member = appointed.member();
            List<Callable<List<String>>> acts = wanted.stream()
                    .<Callable<List<String>>>map(seat -> () -> {
                        try {
                            forming.choose(secretary, seat, member);
                            return List.of();
                        } catch (RuleViolation refused) {
                            return refused.reasons().stream()
                                    .map(Reason::message)
                                    .toList();
                        }
                    })
                    .toList();
            assertThat(AtOnce.all(acts)).containsExactlyInAnyOrder(List.of(), List.of("B4.otherBody.unmet"));
        }
    }

    @Test
    @DisplayName("B2: parliamentarians and provincial secretaries attend a secretariat without a seat")
    void attendWithoutSeat() {
        Viewer secretary = appointed.regionalSecretary();
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        Seat seat = forming.seat(secretariat, Post.ADVISER);
        MemberSummary provincial = appointed.member();
        appointed.provincialSecretary(provincial);
        assertThat(refusals(() -> forming.choose(secretary, seat, provincial)))
                .containsExactly("B2.notProvincial.unmet");
        MemberSummary parliamentarian = appointed.member();
        people.ofMember(parliamentarian.id(), Grant.nation(Role.PARLIAMENTARIAN));
        assertThat(refusals(() -> forming.choose(secretary, seat, parliamentarian)))
                .containsExactly("B2.notParliament.unmet");
    }

    @Test
    @DisplayName("B2: whoever is appointed over a province or the region leaves the seat that they held")
    void leavesSeatForMandate() {
        Viewer secretary = appointed.regionalSecretary();
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        Body committee = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary adviser = appointed.member();
        MemberSummary chair = appointed.member();
        forming.choose(secretary, forming.seat(secretariat, Post.ADVISER), adviser);
        forming.choose(secretary, forming.seat(committee, Post.CHAIR), chair);
        appointed.provincialSecretary(adviser);
        assertThat(forming.seat(secretariat, Post.ADVISER).empty()).isTrue();
        appointed.end(EndReason.RESIGNED);
        assertThat(forming.seat(secretariat, Post.PRESIDENT).empty()).isTrue();
        appointed.regionalSecretary(chair);
        assertThat(forming.seat(committee, Post.CHAIR).empty()).isTrue();
        assertThat(forming.seat(secretariat, Post.PRESIDENT).memberId())
                .as("B7: a new regional secretary takes the presiding seat")
                .isEqualTo(chair.id());
    }

    @Test
    @DisplayName("B4: replacing whoever holds a seat drops the acceptance; silence is not acceptance")
    void replacingDropsAcceptance() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        Seat chair = forming.seat(body, Post.CHAIR);
        assertThat(chair.settled()).isTrue();
        forming.choose(secretary, chair, forming.youngWoman());
        assertThat(forming.now(chair).settled()).isFalse();
        assertThat(refusals(() -> forming.submit(secretary, body))).containsExactly("B4.notAccepted");
    }

    @Test
    @DisplayName("B4: an acceptance is recorded with date and means, not in the future, and once")
    void recordsAcceptance() {
        Viewer secretary = appointed.regionalSecretary();
        Seat chair = forming.seat(forming.begin(secretary, BodyKind.COMMITTEE), Post.CHAIR);
        LocalDate today = legalDay.today();
        assertThat(refusals(() -> forming.accept(secretary, chair))).containsExactly("B4.nobodyToAccept");
        forming.choose(secretary, chair, appointed.member());
        assertThat(refusals(() -> forming.accept(secretary, chair, AcceptanceMeans.PHONE, today.plusDays(1))))
                .containsExactly("B4.acceptedLater");
        assertThat(refusals(() -> forming.accept(secretary, chair, AcceptanceMeans.LINK, today)))
                .containsExactly("B4.recordsItself");
        forming.accept(secretary, chair, AcceptanceMeans.LETTER, today.minusDays(3));
        assertThat(forming.now(chair).acceptance())
                .isEqualTo(new org.amana.structure.acceptance.Acceptance(
                        AcceptanceMeans.LETTER, today.minusDays(3), null));
        assertThat(refusals(() -> forming.accept(secretary, chair))).containsExactly("B4.acceptedAlready");
    }

    @Test
    @DisplayName(
            "B5: a third of the seats for women, rounded up, and the share of the young; short of it needs a justification")
    void shares() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        for (Seat seat : forming.seats(body)) {
            forming.choose(secretary, seat, appointed.member(new Newcomer().gender(Gender.MALE)));
            forming.accept(secretary, seat);
        }
        assertThat(reasons(() -> forming.submit(secretary, body)))
                .containsExactly(new Reason("B5.justify", null, List.of(0, 2, 0, 1)));
        Body now = forming.now(body);
        as(
                secretary,
                () -> composition.justify(secretary, REGION, BodyKind.COMMITTEE, now.version(), "لم تتقدم أي مناضلة"));
        assertThat(forming.submit(secretary, body).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    @DisplayName("R1: everything that is missing is said at once before submission")
    void everythingMissing() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        appointed.end(EndReason.RESIGNED);
        Viewer next = people.secretary();
        List<String> missing = refusals(() -> forming.submit(next, body));
        assertThat(missing).hasSize(10).contains("B2.noSecretary", "B4.empty", "B5.justify");
    }

    @Test
    @DisplayName("R2: a submitted body is frozen; what was submitted holds keys and closed words only")
    void frozen() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        Seat chair = forming.seat(body, Post.CHAIR);
        assertThatThrownBy(() -> forming.choose(secretary, chair, appointed.member()))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> as(secretary, () -> holders.vacate(secretary, REGION, chair.id(), chair.version())))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> add(secretary, BodyKind.COMMITTEE, Post.COMMITTEE_MEMBER))
                .isInstanceOf(Overtaken.class);
        Snapshot snapshot = people.as(
                secretary, () -> dossiers.rounds(body.dossierId()).get(0).snapshot());
        assertThat(snapshot.places())
                .extracting(Snapshot.Place::key)
                .containsExactlyElementsOf(forming.seats(body).stream()
                        .map(seat -> seat.id().toString())
                        .toList());
        assertThat(snapshot.places().get(0).facts())
                .filteredOn(fact -> fact.kind() == FactKind.PERSON)
                .extracting(Snapshot.Fact::value)
                .containsExactly(String.valueOf(chair.memberId()));
    }

    @Test
    @DisplayName("R1: a returned body is corrected where the remark hangs and submitted as the next round")
    void returned() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        Seat chair = forming.seat(body, Post.CHAIR);
        forming.giveBack(body, chair.id().toString());
        forming.choose(secretary, chair, forming.youngWoman());
        forming.accept(secretary, chair);
        assertThat(forming.submit(secretary, body).round()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "B6: an approved body is in force until its end, six months by default; past it the region is not covered")
    void inForceUntilItsEnd() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        forming.approve(body);
        BodyOverview overview = bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow();
        assertThat(overview.endsOn()).isEqualTo(legalDay.today().plusMonths(6));
        assertThat(overview.inForce()).isTrue();
        jdbc.sql("update body set in_force_from = in_force_from - 300, ends_on = ?")
                .param(legalDay.today().minusDays(1))
                .update();
        BodyOverview later = bodies.overviews().get(REGION).get(0);
        assertThat(later.expired()).isTrue();
        assertThat(later.inForce()).isFalse();
    }

    @Test
    @DisplayName("B6: a successor is prepared while the body is in force, and replaces it on approval")
    void successor() {
        Viewer secretary = appointed.regionalSecretary();
        Body first = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, first);
        forming.submit(secretary, first);
        forming.approve(people.signatory(), first, legalDay.today().plusMonths(3));
        Body next = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary again = memberOf(forming.seat(first, Post.CHAIR));
        forming.choose(secretary, forming.seat(next, Post.CHAIR), again);
        forming.accept(secretary, forming.seat(next, Post.CHAIR));
        forming.fill(secretary, next);
        BodyOverview preparing = bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow();
        assertThat(preparing.bodyId()).isEqualTo(next.id());
        assertThat(preparing.state()).isEqualTo(DossierState.DRAFT);
        assertThat(preparing.inForce()).as("the first one still is").isTrue();
        forming.submit(secretary, next);
        forming.approve(next);
        assertThat(forming.now(first).state()).isEqualTo(BodyState.REPLACED);
        assertThat(forming.now(next).state()).isEqualTo(BodyState.IN_FORCE);
    }

    @Test
    @DisplayName("R1: after a rejection a new body may begin, and its former members are free again")
    void afterRejection() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        forming.reject(body);
        assertThat(bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow().state())
                .isEqualTo(DossierState.REJECTED);
        MemberSummary former = memberOf(forming.seat(body, Post.CHAIR));
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        forming.choose(secretary, forming.seat(secretariat, Post.ADVISER), former);
        Body next = forming.begin(secretary, BodyKind.COMMITTEE);
        assertThat(bodies.overview(REGION, BodyKind.COMMITTEE).orElseThrow().bodyId())
                .isEqualTo(next.id());
    }

    @Test
    @DisplayName(
            "B8: whoever ceases to be active loses the seat that day; the region reads why, and approval is barred")
    void lossOfMembership() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        Seat chair = forming.seat(body, Post.CHAIR);
        UUID holder = java.util.Objects.requireNonNull(chair.memberId());
        appointed.lose(memberOf(chair), MemberStatus.DECEASED);
        assertThat(vacancies.of(forming.now(body)))
                .containsExactly(
                        new Vacancies.Vacancy(chair.id(), Post.CHAIR, holder, legalDay.today(), VacancyReason.DIED));
        assertThat(refusals(() -> forming.approve(body))).contains("B4.empty");
    }

    @Test
    @DisplayName("A4: whoever is named in a body does not decide on it")
    void namedDoNotDecide() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary named = forming.youngWoman();
        forming.choose(secretary, forming.seat(body, Post.CHAIR), named);
        forming.accept(secretary, forming.seat(body, Post.CHAIR));
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        Viewer signatory = people.ofMember(named.id(), Grant.leaderWhoSigns());
        assertThat(refusals(
                        () -> forming.approve(signatory, body, legalDay.today().plusMonths(6))))
                .containsExactly("A4.named");
    }

    @Test
    @DisplayName("The overviews of all regions take a number of queries that does not grow with the regions")
    void overviewsInConstantQueries() {
        Viewer secretary = appointed.regionalSecretary();
        forming.begin(secretary, BodyKind.COMMITTEE);
        long one = queries();
        forming.begin(secretary, BodyKind.SECRETARIAT);
        for (String region : List.of("01", "02", "03", "05")) {
            Viewer other = people.secretary(region);
            people.as(other, () -> composition.begin(other, region, BodyKind.SECRETARIAT));
        }
        assertThat(bodies.overviews()).hasSize(5);
        assertThat(queries()).isEqualTo(one);
    }

    private long queries() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            bodies.overviews();
            mandates.inOffice();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    Mandates mandates;

    @Test
    @DisplayName("A3: a body is begun and composed by the region's secretary; for anyone else there is nothing there")
    void scope() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        Seat chair = forming.seat(body, Post.CHAIR);
        MemberSummary member = appointed.member();
        for (Viewer other :
                List.of(people.signatory(), people.otherSecretary(), people.provincial(), people.administrator())) {
            assertThatThrownBy(() -> forming.begin(other, BodyKind.SECRETARIAT)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forming.choose(other, chair, member)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(other, () -> holders.invite(other, REGION, chair.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(
                        people.otherSecretary(),
                        () -> holders.choose(
                                people.otherSecretary(),
                                People.OTHER_REGION,
                                chair.id(),
                                chair.version(),
                                member.id())))
                .as("the seat of one region under another's address")
                .isInstanceOf(NotFound.class);
    }

    private void as(Viewer viewer, Runnable act) {
        people.as(viewer, act);
    }

    private UUID add(Viewer by, BodyKind kind, Post post) {
        return people.as(by, () -> composition.addSeat(by, REGION, kind, post));
    }

    private void removeLast(Viewer by, Body body) {
        List<Seat> all = forming.seats(body);
        Seat last = all.get(all.size() - 1);
        people.as(by, () -> composition.removeSeat(by, REGION, last.id(), last.version()));
    }

    private MemberSummary memberOf(Seat seat) {
        UUID holder = java.util.Objects.requireNonNull(forming.now(seat).memberId());
        return people.as(people.signatory(), () -> members.summary(holder));
    }

    @Autowired
    org.amana.membership.Members members;

    private void status(MemberSummary member, MemberStatus status) {
        people.as(
                people.signatory(), () -> new org.springframework.transaction.support.TransactionTemplate(transactions)
                        .executeWithoutResult(tx -> jdbc.sql("update member set status = ? where id = ?")
                                .params(status.name(), member.id())
                                .update()));
    }

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    private static List<Reason> reasons(ThrowingCallable act) {
        Throwable refused = catchThrowable(act);
        assertThat(refused).isInstanceOf(RuleViolation.class);
        return ((RuleViolation) refused).reasons();
    }

    private static List<String> refusals(ThrowingCallable act) {
        return reasons(act).stream().map(Reason::message).toList();
    }
}
