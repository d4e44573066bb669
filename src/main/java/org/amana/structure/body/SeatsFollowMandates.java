package org.amana.structure.body;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.structure.BodyKind;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.MandateChange;
import org.amana.structure.mandate.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** B2, B7: the presiding seat goes with the regional secretary's mandate; provincial secretaries attend without a seat. */
@Component
class SeatsFollowMandates implements MandateChange {

    private final SeatRepository seats;
    private final Vacancies vacancies;
    private final Tenures tenures;

    SeatsFollowMandates(SeatRepository seats, Vacancies vacancies, Tenures tenures) {
        this.seats = seats;
        this.vacancies = vacancies;
        this.tenures = tenures;
    }

    @Override
    public void began(Mandate mandate, @Nullable UUID by) {
        boolean regional = mandate.office() == Office.REGIONAL;
        VacancyReason reason =
                regional ? VacancyReason.BECAME_REGIONAL_SECRETARY : VacancyReason.BECAME_PROVINCIAL_SECRETARY;
        seats.findByMemberIdAndLiveTrue(mandate.memberId()).stream()
                .filter(seat -> !seat.byRight() && (regional || seat.kind() == BodyKind.SECRETARIAT))
                .forEach(seat -> vacancies.leave(seat, mandate.appointedOn(), reason, by));
        if (regional) {
            seats.findByRegionCodeAndLiveTrue(mandate.regionCode()).stream()
                    .filter(Seat::byRight)
                    .forEach(seat -> {
                        seat.give(mandate.memberId());
                        seats.saveAndFlush(seat);
                        tenures.began(seat, mandate.appointedOn());
                    });
        }
    }

    @Override
    public void ended(Mandate mandate, @Nullable UUID by) {
        LocalDate on = mandate.endedOn();
        if (mandate.office() == Office.REGIONAL && on != null) {
            // A term that ran out lasted through its last day.
            LocalDate day =
                    mandate.endReason() == EndReason.TERM_ENDED && on.equals(mandate.until()) ? on.plusDays(1) : on;
            seats.findByRegionCodeAndLiveTrue(mandate.regionCode()).stream()
                    .filter(Seat::byRight)
                    .filter(seat -> mandate.memberId().equals(seat.memberId()))
                    .forEach(seat -> vacancies.leave(seat, day, VacancyReason.MANDATE_ENDED, by));
        }
    }
}
