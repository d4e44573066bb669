package org.amana.structure.body.forming;

import java.util.List;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.review.Dossiers;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.AcceptanceSubject;
import org.amana.structure.acceptance.InvitationText;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.body.Vacancies;
import org.amana.structure.body.VacancyReason;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** A seat that waits for its holder's answer (B4). */
@Component
class SeatAcceptance implements AcceptanceSubject {

    static final String KIND = "SEAT";

    private final SeatRepository seats;
    private final BodyRepository bodies;
    private final Vacancies vacancies;
    private final Dossiers dossiers;
    private final Territories territories;
    private final LegalDay legalDay;

    SeatAcceptance(
            SeatRepository seats,
            BodyRepository bodies,
            Vacancies vacancies,
            Dossiers dossiers,
            Territories territories,
            LegalDay legalDay) {
        this.seats = seats;
        this.bodies = bodies;
        this.vacancies = vacancies;
        this.dossiers = dossiers;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void accepted(UUID subjectId, Acceptance acceptance) {
        Seat seat = heldForChange(subjectId);
        seat.accepted(acceptance);
        seats.saveAndFlush(seat);
    }

    @Override
    public void declined(UUID subjectId) {
        vacancies.leave(heldForChange(subjectId), legalDay.today(), VacancyReason.DECLINED, null);
    }

    private Seat heldForChange(UUID id) {
        dossiers.requireEditable(seats.dossierOf(id).orElseThrow(() -> new NotFound("seat", id)));
        return seats.findById(id).filter(seat -> !seat.empty()).orElseThrow(() -> new NotFound("seat", id));
    }

    @Override
    public InvitationText describe(UUID subjectId) {
        Seat seat = seats.findById(subjectId).orElseThrow(() -> new NotFound("seat", subjectId));
        boolean permanent = bodies.findById(seat.bodyId()).orElseThrow().permanent();
        return new InvitationText(
                (permanent ? "structure.invitation.permanent." : "structure.invitation.") + seat.kind(),
                List.of(seat.post(), territories.region(seat.regionCode()).name()));
    }
}
