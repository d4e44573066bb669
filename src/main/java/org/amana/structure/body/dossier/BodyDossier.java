package org.amana.structure.body.dossier;

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
import org.amana.review.snapshot.FactWeight;
import org.amana.review.snapshot.Snapshot;
import org.amana.setting.Settings;
import org.amana.structure.BodyKind;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.body.forming.Composition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the dossier of a body is about, what stands against it, and what its approval does (B2 to B7). */
class BodyDossier implements DossierSubject {

    private final BodyKind kind;
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Members members;
    private final Choosing choosing;
    private final Completeness completeness;
    private final TakingOver takingOver;
    private final GivenUp givenUp;
    private final Settings settings;
    private final LegalDay legalDay;

    BodyDossier(BodyKind kind, Parts parts) {
        this.kind = kind;
        this.bodies = parts.bodies;
        this.seats = parts.seats;
        this.members = parts.members;
        this.choosing = parts.choosing;
        this.completeness = parts.completeness;
        this.takingOver = parts.takingOver;
        this.givenUp = parts.givenUp;
        this.settings = parts.settings;
        this.legalDay = parts.legalDay;
    }

    /** What a dossier of either kind works with. */
    @Component
    record Parts(
            BodyRepository bodies,
            SeatRepository seats,
            Members members,
            Choosing choosing,
            Completeness completeness,
            TakingOver takingOver,
            GivenUp givenUp,
            Settings settings,
            LegalDay legalDay) {}

    @Override
    public DossierKind kind() {
        return Composition.dossierKind(kind);
    }

    @Override
    public Snapshot snapshot(Dossier dossier) {
        Body body = body(dossier);
        List<Seat> all = seatsOf(dossier);
        return BodySnapshot.of(
                body, all, takingOver.amended(body).orElse(null), holders(all), settings.on(legalDay.today()));
    }

    @Override
    public void checkComplete(Dossier dossier) {
        Body body = body(dossier);
        if (body.amendment() && takingOver.amendedBy(body).isEmpty()) {
            // The term that it would have gone on with is over (B6).
            body.standAlone();
            bodies.saveAndFlush(body);
        }
        List<Seat> all = seatsOf(dossier);
        List<RuleViolation.Reason> reasons =
                completeness.missing(body, dossier, all, holders(all), choosing.factsOf(dossier.regionCode())).stream()
                        .map(missing -> new RuleViolation.Reason(missing.message(), null, missing.args()))
                        .toList();
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
    }

    /** Whoever sits in it, and whoever would leave a seat by it. */
    @Override
    public Set<UUID> membersNamed(Dossier dossier) {
        Set<UUID> named = new LinkedHashSet<>();
        seatsOf(dossier).stream().map(Seat::memberId).filter(Objects::nonNull).forEach(named::add);
        takingOver.amended(body(dossier)).map(Amended::seats).orElse(List.of()).stream()
                .map(Seat::memberId)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return named;
    }

    /**
     * Whoever lost what a seat asks for since the submission; the region then refills the seat. A seat that an amendment took
     * over as it is, and that fell vacant meanwhile in the body in force too, is carried over vacant: it waits for an
     * amendment of its own (B7).
     */
    @Override
    public List<RuleViolation.Reason> barsApproval(Dossier dossier, @Nullable String choice) {
        List<Seat> all = seatsOf(dossier);
        boolean amends = takingOver.amendedBy(body(dossier)).isPresent();
        Map<UUID, MemberSummary> holders = holders(all);
        Choosing.Facts facts = choosing.factsOf(dossier.regionCode());
        List<RuleViolation.Reason> bars = new ArrayList<>();
        for (Seat seat : all) {
            if (amends && seat.carried() && seat.empty() && !seat.byRight()) {
                continue;
            }
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
        return BodySnapshot.SAY_NO_CHANGE.contains(factLabel) ? FactWeight.NOTHING : FactWeight.CHANGE;
    }

    @Override
    public boolean keptAsItWas(Snapshot.Place place) {
        return BodySnapshot.kept(place);
    }

    @Override
    public @Nullable LocalDate defaultUntil(Dossier dossier) {
        return takingOver.proposedEnd(body(dossier));
    }

    @Override
    public void approved(Dossier dossier, Approval approval, Viewer by) {
        takingOver.takeOver(body(dossier), approval.until(), by.accountId());
    }

    /** What the region corrects, it corrects seat by seat; what it answered to an earlier round is said. */
    @Override
    public void returned(Dossier dossier) {
        Body body = body(dossier);
        body.unanswered();
        bodies.saveAndFlush(body);
    }

    @Override
    public void rejected(Dossier dossier, Viewer by) {
        takingOver.refuse(body(dossier));
    }

    @Override
    public void givenUp(Dossier dossier) {
        givenUp.forget(body(dossier));
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
