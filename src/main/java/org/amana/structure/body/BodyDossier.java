package org.amana.structure.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.review.Approval;
import org.amana.review.Choice;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.DossierSubject;
import org.amana.review.FactWeight;
import org.amana.review.Snapshot;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.structure.BodyKind;
import org.amana.structure.Invitations;
import org.jspecify.annotations.Nullable;

/** What the dossier of a body is about, what stands against it, and what its approval does (B2 to B6). */
class BodyDossier implements DossierSubject {

    private final BodyKind kind;
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Members members;
    private final Choosing choosing;
    private final Completeness completeness;
    private final Invitations invitations;
    private final Tenures tenures;
    private final Settings settings;
    private final LegalDay legalDay;

    BodyDossier(
            BodyKind kind,
            BodyRepository bodies,
            SeatRepository seats,
            Members members,
            Choosing choosing,
            Completeness completeness,
            Invitations invitations,
            Tenures tenures,
            Settings settings,
            LegalDay legalDay) {
        this.kind = kind;
        this.bodies = bodies;
        this.seats = seats;
        this.members = members;
        this.choosing = choosing;
        this.completeness = completeness;
        this.invitations = invitations;
        this.tenures = tenures;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    @Override
    public DossierKind kind() {
        return Composition.dossierKind(kind);
    }

    @Override
    public Snapshot snapshot(Dossier dossier) {
        List<Seat> all = seatsOf(dossier);
        return BodySnapshot.of(body(dossier), all, holders(all), settings, legalDay.today());
    }

    @Override
    public void checkComplete(Dossier dossier) {
        List<Seat> all = seatsOf(dossier);
        List<RuleViolation.Reason> reasons = completeness
                .missing(body(dossier), all, holders(all), choosing.factsOf(dossier.regionCode()), legalDay.today())
                .stream()
                .map(missing -> new RuleViolation.Reason(missing.message(), null, missing.args()))
                .toList();
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
    }

    @Override
    public Set<UUID> membersNamed(Dossier dossier) {
        Set<UUID> named = new LinkedHashSet<>();
        seatsOf(dossier).stream().map(Seat::memberId).filter(Objects::nonNull).forEach(named::add);
        return named;
    }

    /** Whoever lost what a seat asks for since the submission; the region then refills the seat. */
    @Override
    public List<RuleViolation.Reason> barsApproval(Dossier dossier, @Nullable String choice) {
        List<Seat> all = seatsOf(dossier);
        Map<UUID, MemberSummary> holders = holders(all);
        Choosing.Facts facts = choosing.factsOf(dossier.regionCode());
        List<RuleViolation.Reason> bars = new ArrayList<>();
        for (Seat seat : all) {
            completeness
                    .missing(seat, holders, facts)
                    .forEach(missing -> bars.add(new RuleViolation.Reason(missing.message(), null, missing.args())));
        }
        return bars;
    }

    @Override
    public List<Choice> choices(Dossier dossier) {
        return List.of();
    }

    @Override
    public FactWeight weightOf(String factLabel) {
        return factLabel.equals(BodySnapshot.AGE) ? FactWeight.NOTHING : FactWeight.CHANGE;
    }

    @Override
    public LocalDate defaultUntil(Dossier dossier) {
        LocalDate today = legalDay.today();
        return today.plusMonths(settings.number(Setting.BODY_MONTHS, today));
    }

    @Override
    public void approved(Dossier dossier, Approval approval, Viewer by) {
        Body body = body(dossier);
        LocalDate today = legalDay.today();
        bodies.findByRegionCodeAndKindAndState(body.regionCode(), kind, BodyState.IN_FORCE)
                .ifPresent(before -> {
                    before.giveWay(today);
                    bodies.saveAndFlush(before);
                    tenures.ended(before, today);
                    release(seats.findByBodyId(before.id()));
                });
        LocalDate until = approval.until();
        body.comeIntoForce(
                bodies.lastNumber(body.regionCode(), kind) + 1, today, until == null ? defaultUntil(dossier) : until);
        bodies.saveAndFlush(body);
        tenures.beganWith(body, today);
    }

    @Override
    public void returned(Dossier dossier) {
        // The body is as it was: what the region corrects, it corrects seat by seat.
    }

    @Override
    public void rejected(Dossier dossier, Viewer by) {
        Body body = body(dossier);
        body.reject(legalDay.today());
        bodies.saveAndFlush(body);
        release(seatsOf(dossier));
    }

    private void release(List<Seat> released) {
        for (Seat seat : released) {
            invitations.withdraw(seat.id());
            seat.release();
            seats.saveAndFlush(seat);
        }
    }

    @Override
    public String path(Dossier dossier) {
        return "/regions/" + dossier.regionCode() + "/" + kind.path();
    }

    private Body body(Dossier dossier) {
        return bodies.findById(dossier.subjectId()).orElseThrow(() -> new NotFound("body", dossier.subjectId()));
    }

    private List<Seat> seatsOf(Dossier dossier) {
        return seats.findByBodyId(dossier.subjectId()).stream()
                .sorted(Seat.ORDER)
                .toList();
    }

    private Map<UUID, MemberSummary> holders(List<Seat> all) {
        return members.summaries(
                all.stream().map(Seat::memberId).filter(Objects::nonNull).toList());
    }
}
