package org.amana.structure.body.forming;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.review.Dossiers;
import org.amana.review.Drafts;
import org.amana.structure.BodyKind;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The region changes the body in force by an amendment, which is reviewed like the first formation (B7). */
@Service
@Transactional
public class Amending {

    private final Composition composition;
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Dossiers dossiers;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Amending(
            Composition composition,
            BodyRepository bodies,
            SeatRepository seats,
            Dossiers dossiers,
            Drafts drafts,
            AuditTrail audit,
            LegalDay legalDay) {
        this.composition = composition;
        this.bodies = bodies;
        this.seats = seats;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Begins an amendment of the body in force: every seat is taken over with whoever holds it and what they accepted; the
     * body in force stays as it is until the amendment is approved.
     *
     * @return key of the amendment
     * @throws RuleViolation when none is in force, its term is over, or another version is prepared already
     * @throws org.amana.kernel.NotFound unless the viewer prepares for the region
     */
    public UUID begin(Viewer by, String region, BodyKind kind) {
        Viewer.require(by.prepares(region), "body", region);
        // Whoever approves, begins or extends at the same moment waits for this one.
        Body inForce = bodies.inForceForChange(region, kind).orElseThrow(() -> RuleViolation.of("B7.notInForce"));
        if (inForce.expiredOn(legalDay.today())) {
            throw RuleViolation.of("B7.expired", inForce.endsOn());
        }
        Body amendment = Body.amending(inForce, by.accountId(), legalDay.now(), id -> dossiers.begin(
                        Composition.dossierKind(kind), id, null, region, null, by)
                .id());
        composition.requireNoneForming(region, kind);
        bodies.saveAndFlush(amendment);
        List<Seat> taken = seats.findByBodyId(inForce.id());
        taken.stream()
                .sorted(Comparator.comparingInt(Seat::position))
                .forEach(seat -> seats.saveAndFlush(Seat.carried(amendment, seat)));
        record("AMENDMENT_BEGUN", amendment, by);
        return amendment.id();
    }

    /**
     * What was begun as an amendment becomes a new body with a term of its own.
     *
     * @throws RuleViolation when it is no amendment
     */
    public void standAlone(Viewer by, String region, BodyKind kind, int version) {
        Body body = composition.beingFormed(by, region, kind);
        Overtaken.unless(body.version(), version);
        if (!body.amendment()) {
            throw RuleViolation.of("B7.noAmendment");
        }
        body.standAlone();
        bodies.saveAndFlush(body);
        record("AMENDMENT_BECAME_SUCCESSOR", body, by);
    }

    /**
     * Gives up a draft that the leadership never had; the region's secretary only. The body in force is not touched.
     *
     * @param version of its dossier
     * @throws RuleViolation when it was returned (R1)
     */
    public void giveUp(Viewer by, String region, BodyKind kind, int version) {
        Viewer.require(by.secretaryOf(region), "body", region);
        Body body = composition.beingFormed(by, region, kind);
        record("BODY_GIVEN_UP", body, by);
        drafts.giveUp(by, body.dossierId(), version);
    }

    private void record(String action, Body body, Viewer by) {
        audit.record(AuditFact.of(action, "Body", body.id())
                .by(by.accountId())
                .in(body.regionCode(), null)
                .with("kind", body.kind()));
    }
}
