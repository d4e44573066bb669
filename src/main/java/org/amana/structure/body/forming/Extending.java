package org.amana.structure.body.forming;

import java.time.LocalDate;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.structure.BodyKind;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.BodyState;
import org.amana.structure.body.SeatRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signatory extends a body once, with a reason (B6). */
@Service
@Transactional
public class Extending {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Extending(BodyRepository bodies, SeatRepository seats, AuditTrail audit, LegalDay legalDay) {
        this.bodies = bodies;
        this.seats = seats;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** As which version the body in force is shown to who extends it. */
    @Transactional(readOnly = true)
    public int version(Viewer by, String region, BodyKind kind) {
        Viewer.require(by.signatory(), "body", region);
        return inForce(region, kind).version();
    }

    /**
     * @param until the new last day, after the present one and not past
     * @throws RuleViolation when it was extended before, or the signatory sits in it (A4)
     * @throws org.amana.kernel.NotFound unless the viewer is a signatory
     */
    public void extend(Viewer by, String region, BodyKind kind, int version, LocalDate until, String reason) {
        Viewer.require(by.signatory(), "body", region);
        Body body = inForce(region, kind);
        if (body.permanent()) {
            throw RuleViolation.of("B6.permanentNotExtended");
        }
        LocalDate extendedOn = body.extendedOn();
        if (extendedOn != null) {
            throw RuleViolation.of("B6.extendedAlready", extendedOn);
        }
        Overtaken.unless(body.version(), version);
        if (seats.findByBodyId(body.id()).stream()
                .map(seat -> seat.memberId())
                .anyMatch(member -> member != null && by.isSelf(member))) {
            throw RuleViolation.of("A4.extendsOwn");
        }
        LocalDate ends = Objects.requireNonNull(body.endsOn());
        LocalDate earliest = ends.isBefore(legalDay.today()) ? legalDay.today() : ends;
        if (!until.isAfter(earliest)) {
            throw RuleViolation.at("until", "B6.notLonger", earliest);
        }
        body.extend(until, reason, legalDay.today(), by.accountId());
        bodies.saveAndFlush(body);
        audit.record(AuditFact.of("BODY_EXTENDED", "Body", body.id())
                .by(by.accountId())
                .in(region, null)
                .with("until", until));
    }

    private Body inForce(String region, BodyKind kind) {
        return bodies.findByRegionCodeAndKindAndState(region, kind, BodyState.IN_FORCE)
                .orElseThrow(() -> RuleViolation.of("B6.notInForce"));
    }
}
