package org.amana.structure.mandate;

import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** B8: whoever ceases to be an active member, or leaves the territory, loses the mandate that day. */
@Component
class MandateLoss implements MembershipLoss {

    private final Appointing appointing;

    MandateLoss(Appointing appointing) {
        this.appointing = appointing;
    }

    @Override
    @Transactional
    public void lost(Loss loss) {
        appointing.endAllLost(loss, reason(loss));
    }

    private static EndReason reason(Loss loss) {
        if (loss.cause() == Cause.TRANSFER) {
            return EndReason.LEFT_TERRITORY;
        }
        return loss.member().status() == MemberStatus.DECEASED ? EndReason.DIED : EndReason.MEMBERSHIP_LOST;
    }
}
