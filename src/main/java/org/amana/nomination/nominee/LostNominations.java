package org.amana.nomination.nominee;

import org.amana.membership.MembershipLoss;
import org.amana.structure.acceptance.Invitations;
import org.springframework.stereotype.Component;

/** B8: whoever ceases to be active, or leaves the province, loses the nomination that day. */
@Component
public class LostNominations implements MembershipLoss {

    private final NomineeRepository nominees;
    private final Departures departures;
    private final Invitations invitations;

    LostNominations(NomineeRepository nominees, Departures departures, Invitations invitations) {
        this.nominees = nominees;
        this.departures = departures;
        this.invitations = invitations;
    }

    @Override
    public void lost(Loss loss) {
        nominees.standingOf(loss.member().id())
                .filter(standing -> loss.in(standing.regionCode(), standing.provinceCode()))
                .ifPresent(standing -> {
                    departures.depart(standing.proposalId(), standing.id(), Standing.INELIGIBLE, loss.day(), loss.by());
                    invitations.withdraw(standing.id());
                });
    }
}
