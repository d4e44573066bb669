package org.amana.structure;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.MembershipLoss;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** B8: whoever ceases to be an active member loses the mandate that day. */
@Component
class MandateLoss implements MembershipLoss {

    private final Appointing appointing;

    MandateLoss(Appointing appointing) {
        this.appointing = appointing;
    }

    @Override
    @Transactional
    public void lost(MemberSummary member, LocalDate day, @Nullable UUID by) {
        appointing.endAllOf(
                member.id(),
                day,
                member.status() == MemberStatus.DECEASED ? EndReason.DIED : EndReason.MEMBERSHIP_LOST,
                by);
    }
}
