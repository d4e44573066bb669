package org.amana.membership.correction;

import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.springframework.stereotype.Component;

/** Whoever is no member any more has nothing corrected; who is only suspended has. */
@Component
class LapsedCorrections implements MembershipLoss {

    private final CorrectionRepository corrections;
    private final LegalDay legalDay;

    LapsedCorrections(CorrectionRepository corrections, LegalDay legalDay) {
        this.corrections = corrections;
        this.legalDay = legalDay;
    }

    @Override
    public void lost(Loss loss) {
        if (loss.cause() == Cause.STATUS && loss.member().status() != MemberStatus.SUSPENDED) {
            corrections
                    .findByMemberIdAndState(loss.member().id(), CorrectionState.WAITING)
                    .forEach(correction -> {
                        correction.end(CorrectionState.LAPSED, null, loss.by(), legalDay.now());
                        corrections.saveAndFlush(correction);
                    });
        }
    }
}
