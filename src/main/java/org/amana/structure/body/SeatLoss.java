package org.amana.structure.body;

import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.amana.structure.mandate.Losses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** B8: whoever ceases to be active, or leaves the region, loses the seat that day; the region reads it on the body's page. */
@Component
class SeatLoss implements MembershipLoss {

    private final SeatRepository seats;
    private final Vacancies vacancies;
    private final Losses losses;

    SeatLoss(SeatRepository seats, Vacancies vacancies, Losses losses) {
        this.seats = seats;
        this.vacancies = vacancies;
        this.losses = losses;
    }

    @Override
    @Transactional
    public void lost(Loss loss) {
        seats.findByMemberIdAndLiveTrue(loss.member().id()).stream()
                .filter(seat -> loss.in(seat.regionCode()))
                .forEach(seat -> {
                    VacancyReason reason = reason(loss);
                    vacancies.leave(seat, loss.day(), reason, loss.by());
                    losses.seat(seat.regionCode(), seat.post(), "vacancyReason." + reason);
                });
    }

    private static VacancyReason reason(Loss loss) {
        if (loss.cause() == Cause.TRANSFER) {
            return VacancyReason.LEFT_TERRITORY;
        }
        return loss.member().status() == MemberStatus.DECEASED ? VacancyReason.DIED : VacancyReason.MEMBERSHIP_LOST;
    }
}
