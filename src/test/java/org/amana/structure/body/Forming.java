package org.amana.structure.body;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.review.Approval;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.amana.review.SubmitDossier;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.body.forming.Amending;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.Congress;
import org.amana.structure.body.forming.Extending;
import org.amana.structure.body.forming.Resigning;
import org.amana.structure.body.forming.SeatHolders;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** Bodies of the region of the tests, formed as its secretary would. */
@Component
public class Forming {

    private static final String REGION = People.REGION;

    private final Composition composition;
    private final SeatHolders holders;
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Dossiers dossiers;
    private final SubmitDossier submitDossier;
    private final Decisions decisions;
    private final Extending extending;
    private final Amending amending;
    private final Resigning resigning;
    private final Congress congress;
    private final Members members;
    private final Appointed appointed;
    private final People people;
    private final LegalDay legalDay;

    Forming(
            Composition composition,
            SeatHolders holders,
            BodyRepository bodies,
            SeatRepository seats,
            Dossiers dossiers,
            SubmitDossier submitDossier,
            Decisions decisions,
            Extending extending,
            Amending amending,
            Resigning resigning,
            Congress congress,
            Members members,
            Appointed appointed,
            People people,
            LegalDay legalDay) {
        this.composition = composition;
        this.holders = holders;
        this.bodies = bodies;
        this.seats = seats;
        this.dossiers = dossiers;
        this.submitDossier = submitDossier;
        this.decisions = decisions;
        this.extending = extending;
        this.amending = amending;
        this.resigning = resigning;
        this.congress = congress;
        this.members = members;
        this.appointed = appointed;
        this.people = people;
        this.legalDay = legalDay;
    }

    Body begin(Viewer by, BodyKind kind) {
        UUID body = people.as(by, () -> composition.begin(by, REGION, kind));
        return bodies.findById(body).orElseThrow();
    }

    /** Filled, accepted and not submitted yet. */
    public void readyToSubmit(Viewer by, BodyKind kind) {
        fill(by, begin(by, kind));
    }

    /** Filled, submitted and approved today, until six months from now. */
    Body inForce(Viewer by, BodyKind kind) {
        Body body = begin(by, kind);
        fill(by, body);
        submit(by, body);
        approve(body);
        return now(body);
    }

    void extend(Body body, LocalDate until) {
        Viewer signatory = people.signatory();
        int version = now(body).version();
        people.as(
                signatory,
                () -> extending.extend(signatory, REGION, body.kind(), version, until, "إلى غاية المؤتمر الجهوي"));
    }

    /** The amendment of the body in force. */
    Body amend(Viewer by, BodyKind kind) {
        UUID amendment = people.as(by, () -> amending.begin(by, REGION, kind));
        return bodies.findById(amendment).orElseThrow();
    }

    void vacate(Viewer by, Seat seat) {
        int version = now(seat).version();
        people.as(by, () -> holders.vacate(by, REGION, seat.id(), version));
    }

    void giveUp(Viewer by, Body body) {
        int version = dossier(body).version();
        people.as(by, () -> amending.giveUp(by, REGION, body.kind(), version));
    }

    void resign(Viewer by, Seat seat, LocalDate on) {
        int version = now(seat).version();
        people.as(by, () -> resigning.resign(by, REGION, seat.id(), version, on));
    }

    void answer(Viewer by, Body body, String words) {
        int version = now(body).version();
        people.as(by, () -> composition.answer(by, REGION, body.kind(), version, words));
    }

    void addSeat(Viewer by, Body body, Post post) {
        people.as(by, () -> composition.addSeat(by, REGION, body.kind(), post));
    }

    /** Whose term is the one of the body that it amends. */
    void approveAmendment(Body body) {
        Viewer signatory = people.signatory();
        Dossier dossier = dossier(body);
        people.as(
                signatory,
                () -> decisions.approve(signatory, dossier.id(), dossier.version(), new Approval(null, null)));
    }

    /** The regional congress of today elected it, with its minutes. */
    void elected(Viewer by, Body body) {
        elected(by, body, legalDay.today());
    }

    void elected(Viewer by, Body body, LocalDate on) {
        MockMultipartFile minutes = new MockMultipartFile(
                "file", "minutes.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        int version = now(body).version();
        people.as(by, () -> congress.record(by, REGION, body.kind(), version, on, "مراكش", minutes));
    }

    MemberSummary holder(Seat seat) {
        return people.as(
                people.leader(),
                () -> members.summary(java.util.Objects.requireNonNull(now(seat).memberId())));
    }

    List<Seat> seats(Body body) {
        return seats.findByBodyId(body.id()).stream().sorted(Seat.ORDER).toList();
    }

    Seat seat(Body body, Post post) {
        return seats(body).stream()
                .filter(seat -> seat.post() == post)
                .findFirst()
                .orElseThrow();
    }

    Seat now(Seat seat) {
        return seats.findById(seat.id()).orElseThrow();
    }

    Body now(Body body) {
        return bodies.findById(body.id()).orElseThrow();
    }

    Dossier dossier(Body body) {
        return dossiers.dossier(body.dossierId());
    }

    void choose(Viewer by, Seat seat, MemberSummary member) {
        Seat now = now(seat);
        people.as(by, () -> holders.choose(by, REGION, seat.id(), now.version(), member.id()));
    }

    void accept(Viewer by, Seat seat) {
        accept(by, seat, AcceptanceMeans.PHONE, legalDay.today());
    }

    void accept(Viewer by, Seat seat, AcceptanceMeans means, LocalDate on) {
        Seat now = now(seat);
        people.as(by, () -> holders.recordAcceptance(by, REGION, seat.id(), now.version(), means, on, null));
    }

    /** Every seat that is empty gets someone who accepted: young women, so that the shares are reached. */
    void fill(Viewer by, Body body) {
        for (Seat seat : seats(body)) {
            if (seat.empty() && !seat.byRight()) {
                choose(by, seat, youngWoman());
                accept(by, seat);
            }
        }
    }

    MemberSummary youngWoman() {
        Newcomer newcomer = new Newcomer().gender(Gender.FEMALE);
        LocalDate birth = newcomer.registration().birthDate().plusYears(40);
        return appointed.member(newcomer.born(birth).joined(legalDay.today().minusYears(1)));
    }

    Dossier submit(Viewer by, Body body) {
        Dossier dossier = dossier(body);
        return people.as(by, () -> submitDossier.submit(by, dossier.id(), dossier.version()));
    }

    /** Until six months from today, as the form proposes. */
    void approve(Body body) {
        approve(people.signatory(), body, legalDay.today().plusMonths(6));
    }

    void approve(Viewer signatory, Body body, LocalDate until) {
        Dossier dossier = dossier(body);
        people.as(
                signatory,
                () -> decisions.approve(signatory, dossier.id(), dossier.version(), new Approval(null, until)));
    }

    void reject(Body body) {
        Viewer signatory = people.signatory();
        Dossier dossier = dossier(body);
        people.as(signatory, () -> decisions.reject(signatory, dossier.id(), dossier.version(), "لا يستقيم"));
    }

    void giveBack(Body body, String place) {
        Viewer leader = people.leader();
        people.as(leader, () -> {
            decisions.open(leader, body.dossierId());
            decisions.remark(leader, body.dossierId(), place, "يرجى تعويض هذا العضو");
            decisions.returnForCorrection(
                    leader, body.dossierId(), dossiers.dossier(body.dossierId()).version());
        });
    }
}
