package org.amana.nomination.nominee;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.membership.MembershipLoss;
import org.amana.structure.Invitations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** B8: whoever ceases to be an active member of the province loses the nomination that day. */
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
    public void lost(MemberSummary member, LocalDate day, @Nullable UUID by) {
        nominees.keyOfStanding(member.id()).ifPresent(nominee -> {
            UUID proposal = nominees.proposalOf(nominee).orElseThrow();
            departures.depart(proposal, nominee, Standing.INELIGIBLE, day, by);
            invitations.withdraw(nominee);
        });
    }
}
