package org.amana.structure.body.forming;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.review.Dossiers;
import org.amana.structure.BodyKind;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.BodyState;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.body.Vacancies;
import org.amana.structure.body.VacancyReason;
import org.amana.structure.body.forming.Composition.OpenSeat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gives up a seat of a body in force; an amendment refills it (B7). */
@Service
@Transactional
public class Resigning {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Vacancies vacancies;
    private final Dossiers dossiers;
    private final LegalDay legalDay;

    Resigning(BodyRepository bodies, SeatRepository seats, Vacancies vacancies, Dossiers dossiers, LegalDay legalDay) {
        this.bodies = bodies;
        this.seats = seats;
        this.vacancies = vacancies;
        this.dossiers = dossiers;
        this.legalDay = legalDay;
    }

    /** The seats of the body in force that somebody may give up, in the body's order. */
    @Transactional(readOnly = true)
    public List<OpenSeat> held(Viewer by, String region, BodyKind kind) {
        Viewer.require(by.secretaryOf(region), "body", region);
        return bodies
                .findByRegionCodeAndKindAndState(region, kind, BodyState.IN_FORCE)
                .map(body -> seats.findByBodyId(body.id()))
                .orElseGet(List::of)
                .stream()
                .filter(seat -> !seat.byRight() && !seat.empty())
                .sorted(Seat.ORDER)
                .map(seat -> new OpenSeat(seat.id(), seat.version(), seat.post(), false))
                .toList();
    }

    /**
     * The region's secretary records it. Where the amendment in preparation took the seat over as it is, it is vacant there
     * too.
     *
     * @param on the day from which the seat is vacant, not in the future
     * @return the body's kind, for the way back
     * @throws RuleViolation unless the seat is held, and not by right, in a body in force
     */
    public BodyKind resign(Viewer by, String region, UUID seatId, int version, LocalDate on) {
        Viewer.require(by.secretaryOf(region), "seat", seatId);
        dossiers.hold(seats.dossierOf(seatId, region).orElseThrow(() -> new NotFound("seat", seatId)));
        Seat seat = seats.findById(seatId).orElseThrow(() -> new NotFound("seat", seatId));
        Overtaken.unless(seat.version(), version);
        Body body = bodies.findById(seat.bodyId()).orElseThrow();
        UUID holder = seat.memberId();
        if (body.state() != BodyState.IN_FORCE || seat.byRight() || holder == null) {
            throw RuleViolation.of("B7.notResigned");
        }
        LocalDate from = Objects.requireNonNull(body.inForceFrom());
        if (on.isAfter(legalDay.today()) || on.isBefore(from)) {
            throw RuleViolation.at("on", "B7.resignedOn", from, legalDay.today());
        }
        seats.findByMemberIdAndLiveTrue(holder).stream()
                .filter(held -> held.place().equals(seat.place()) && (held.equals(seat) || held.carried()))
                .forEach(held -> vacancies.leave(held, on, VacancyReason.RESIGNED, by.accountId()));
        return seat.kind();
    }
}
