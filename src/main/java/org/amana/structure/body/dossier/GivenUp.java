package org.amana.structure.body.dossier;

import java.util.List;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.body.Vacancies;
import org.springframework.stereotype.Component;

/** A body whose draft is given up goes away, with its seats and what was asked for them. */
@Component
class GivenUp {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Vacancies vacancies;
    private final Invitations invitations;

    GivenUp(BodyRepository bodies, SeatRepository seats, Vacancies vacancies, Invitations invitations) {
        this.bodies = bodies;
        this.seats = seats;
        this.vacancies = vacancies;
        this.invitations = invitations;
    }

    void forget(Body body) {
        List<Seat> all = seats.findByBodyId(body.id());
        for (Seat seat : all) {
            invitations.withdraw(seat.id());
            seats.delete(seat);
        }
        vacancies.forget(body.id());
        bodies.delete(body);
        bodies.flush();
    }
}
