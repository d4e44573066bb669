package org.amana.structure.body;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.MembershipLoss;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** B8: whoever ceases to be an active member loses the seat that day; the region reads it on the body's page. */
@Component
class SeatLoss implements MembershipLoss {

    private final SeatRepository seats;
    private final Vacancies vacancies;

    SeatLoss(SeatRepository seats, Vacancies vacancies) {
        this.seats = seats;
        this.vacancies = vacancies;
    }

    @Override
    @Transactional
    public void lost(MemberSummary member, LocalDate day, @Nullable UUID by) {
        VacancyReason reason =
                member.status() == MemberStatus.DECEASED ? VacancyReason.DIED : VacancyReason.MEMBERSHIP_LOST;
        seats.findByMemberIdAndLiveTrue(member.id()).forEach(seat -> vacancies.leave(seat, day, reason, by));
    }
}
