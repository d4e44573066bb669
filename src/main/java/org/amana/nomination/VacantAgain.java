package org.amana.nomination;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.nomination.list.VacantPosts;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.springframework.stereotype.Component;

/** A province whose confirmed secretary left the post while the list is open comes back to the region (N5, B1). */
@Component
class VacantAgain {

    private final NomineeRepository nominees;
    private final VacantPosts posts;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    VacantAgain(NomineeRepository nominees, VacantPosts posts, AuditTrail audit, LegalDay legalDay) {
        this.nominees = nominees;
        this.posts = posts;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    boolean vacant(ProvinceProposal proposal, Dossier dossier) {
        return dossier.state() == DossierState.APPROVED
                && proposal.outcome() == Outcome.CONFIRMED
                && posts.of(proposal.regionCode()).stream()
                        .anyMatch(province -> province.code().equals(proposal.provinceCode()));
    }

    /** Nothing, unless it was decided. */
    void reopen(Viewer by, ProvinceProposal proposal) {
        if (proposal.outcome() == null) {
            return;
        }
        nominees.findByProposalIdInOrderByRankAscIdAsc(List.of(proposal.id())).stream()
                .filter(nominee -> nominee.standing() == Standing.CONFIRMED)
                .forEach(nominee -> nominee.leavePost(legalDay.today()));
        proposal.reopen(legalDay.now());
        audit.record(AuditFact.of("PROVINCE_REOPENED", "ProvinceProposal", proposal.id())
                .by(by.accountId())
                .in(proposal.regionCode(), proposal.provinceCode()));
    }
}
