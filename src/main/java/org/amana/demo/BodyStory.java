package org.amana.demo;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.review.Approval;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.amana.review.SubmitDossier;
import org.amana.structure.BodyKind;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.Composition.OpenSeat;
import org.amana.structure.body.forming.SeatHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a region forms a body and the leadership approves it. */
@Component
class BodyStory {

    private static final int WELL_KNOWN = 500;

    private final Composition composition;
    private final SeatHolders holders;
    private final Members members;
    private final Dossiers dossiers;
    private final SubmitDossier submitDossier;
    private final Decisions decisions;
    private final Cast cast;
    private final Stage stage;

    BodyStory(
            Composition composition,
            SeatHolders holders,
            Members members,
            Dossiers dossiers,
            SubmitDossier submitDossier,
            Decisions decisions,
            Cast cast,
            Stage stage) {
        this.composition = composition;
        this.holders = holders;
        this.members = members;
        this.dossiers = dossiers;
        this.submitDossier = submitDossier;
        this.decisions = decisions;
        this.cast = cast;
        this.stage = stage;
    }

    /** The secretary fills the first seats and leaves the rest for later. */
    UUID begin(String region, BodyKind kind, LocalDate day, int seatsFilled) {
        Viewer secretary = cast.secretary(region);
        return stage.on(day, secretary, () -> {
            UUID body = composition.begin(secretary, region, kind);
            fill(secretary, region, kind, day, seatsFilled, 0);
            return body;
        });
    }

    /** The secretary fills every seat and submits. */
    Dossier submit(String region, BodyKind kind, LocalDate day) {
        return submit(region, begin(region, kind, day.minusDays(12), Integer.MAX_VALUE), day);
    }

    /** The secretary submits what is complete. */
    Dossier submit(String region, UUID body, LocalDate day) {
        Viewer secretary = cast.secretary(region);
        return stage.on(day, secretary, () -> {
            Dossier dossier = dossiers.latestOf(body).orElseThrow();
            return submitDossier.submit(secretary, dossier.id(), dossier.version());
        });
    }

    /** The leadership opens what was submitted, and a signatory approves it until a day. */
    void approve(Dossier submitted, LocalDate day, @Nullable LocalDate until) {
        stage.on(day.minusDays(1), cast.leader(), () -> decisions.open(cast.leader(), submitted.id()));
        stage.on(day, cast.signatory(), () -> {
            Dossier opened = decisions.open(cast.signatory(), submitted.id());
            decisions.approve(cast.signatory(), opened.id(), opened.version(), new Approval(null, until));
            return opened;
        });
    }

    /** @param passedOver how many of those who come first are not asked */
    void fill(Viewer secretary, String region, BodyKind kind, LocalDate day, int seatsFilled, int passedOver) {
        Iterator<MemberSummary> women = eligible(secretary, region, kind, day, Gender.FEMALE, passedOver);
        Iterator<MemberSummary> men = eligible(secretary, region, kind, day, Gender.MALE, passedOver);
        List<OpenSeat> seats = composition.openSeats(secretary, region, kind).stream()
                .filter(OpenSeat::empty)
                .limit(seatsFilled)
                .toList();
        for (int i = 0; i < seats.size(); i++) {
            OpenSeat seat = seats.get(i);
            UUID member = (i % 5 < 2 ? women : men).next().id();
            holders.choose(secretary, region, seat.id(), seat.version(), member);
        }
        AcceptanceMeans[] means = {AcceptanceMeans.IN_PERSON, AcceptanceMeans.PHONE, AcceptanceMeans.LETTER};
        for (OpenSeat seat : composition.openSeats(secretary, region, kind)) {
            if (!seat.empty()) {
                AcceptanceMeans by = means[Math.floorMod(seat.id().hashCode(), means.length)];
                holders.recordAcceptance(secretary, region, seat.id(), seat.version(), by, day, null);
            }
        }
    }

    /** Members with a complete record; those of the committee are not those of the secretariat. */
    private Iterator<MemberSummary> eligible(
            Viewer secretary, String region, BodyKind kind, LocalDate day, Gender gender, int passedOver) {
        List<MemberSummary> found = members.find(secretary, new MemberSearch("", region, null, true), WELL_KNOWN);
        return found.stream()
                .filter(MemberSummary::complete)
                .filter(member -> member.gender() == gender && !member.id().equals(secretary.memberId()))
                .filter(member -> (member.id().hashCode() & 1) == (kind == BodyKind.SECRETARIAT ? 0 : 1))
                .filter(member -> member.joinedOn().isBefore(day))
                .sorted(java.util.Comparator.comparing((MemberSummary member) -> !member.youngOn(day, 40))
                        .thenComparing(member -> member.id().hashCode()))
                .skip(passedOver)
                .iterator();
    }
}
