package org.amana.structure.body.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.structure.BodyKind;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.BodyState;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.body.Tenures;
import org.amana.structure.mandate.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How one version of a body takes the place of another, in one instant (B6, B7). */
@Component
public class TakingOver {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Tenures tenures;
    private final Invitations invitations;
    private final Mandates mandates;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    TakingOver(
            BodyRepository bodies,
            SeatRepository seats,
            Tenures tenures,
            Invitations invitations,
            Mandates mandates,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.bodies = bodies;
        this.seats = seats;
        this.tenures = tenures;
        this.invitations = invitations;
        this.mandates = mandates;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * The body whose seats and term an amendment goes on from. Empty for any other body, and once the term of the amended
     * body is over: there is no term left to take over, and what was an amendment asks for one of its own (B6).
     */
    Optional<Body> amendedBy(Body body) {
        UUID amends = body.amends();
        return amends == null
                ? Optional.empty()
                : bodies.findById(amends).filter(amended -> !amended.expiredOn(legalDay.today()));
    }

    /** The same, with its seats. */
    public Optional<Amended> amended(Body body) {
        return amendedBy(body)
                .map(inForce ->
                        new Amended(Objects.requireNonNull(inForce.number()), seats.findByBodyId(inForce.id())));
    }

    /** The last day proposed for its term; null for an amendment, which has one already. */
    @Nullable
    LocalDate proposedEnd(Body body) {
        if (amendedBy(body).isPresent()) {
            return null;
        }
        LocalDate today = legalDay.today();
        LocalDate congress = body.congressOn();
        if (congress == null) {
            return today.plusMonths(settings.number(Setting.BODY_MONTHS, today));
        }
        LocalDate end = congress.plusMonths(settings.number(Setting.PERMANENT_BODY_MONTHS, congress));
        return end.isAfter(today) ? end : today.plusMonths(settings.number(Setting.PERMANENT_BODY_MONTHS, today));
    }

    /** It comes into force, and whatever was in force before gives way. */
    void takeOver(Body body, @Nullable LocalDate until, @Nullable UUID by) {
        LocalDate today = legalDay.today();
        Optional<Body> amended = amendedBy(body);
        LocalDate proposed = proposedEnd(body);
        int version = bodies.lastNumber(body.regionCode(), body.kind()) + 1;
        bodies.findByRegionCodeAndKindAndState(body.regionCode(), body.kind(), BodyState.IN_FORCE)
                .ifPresent(before -> {
                    before.giveWay(today);
                    bodies.saveAndFlush(before);
                    tenures.ended(before, today);
                    release(seats.findByBodyId(before.id()));
                });
        if (amended.isPresent()) {
            body.comeIntoForce(version, today, amended.get());
        } else {
            if (body.amendment()) {
                body.standAlone();
            }
            body.comeIntoForce(version, today, until == null ? Objects.requireNonNull(proposed) : until);
        }
        bodies.saveAndFlush(body);
        tenures.beganWith(body, today);
        if (body.kind() == BodyKind.SECRETARIAT && body.permanent() && amended.isEmpty()) {
            mandates.renewedByCongress(body.regionCode(), Objects.requireNonNull(body.congressOn()), by);
        }
        audit.record(AuditFact.of("BODY_IN_FORCE", "Body", body.id())
                .by(by)
                .in(body.regionCode(), null)
                .with("kind", body.kind())
                .with("change", body.change())
                .with("number", version));
    }

    /** Leadership refused it; what was in force stays so. */
    void refuse(Body body) {
        body.reject(legalDay.today());
        bodies.saveAndFlush(body);
        release(seats.findByBodyId(body.id()));
    }

    private void release(List<Seat> released) {
        for (Seat seat : released) {
            invitations.withdraw(seat.id());
            seat.release();
            seats.saveAndFlush(seat);
        }
    }
}
