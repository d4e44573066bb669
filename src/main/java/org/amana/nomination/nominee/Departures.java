package org.amana.nomination.nominee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Nominees who no longer stand (N3). While the province is with the region, the ranks behind close up. While it is with
 * the leadership, this is noted beside the frozen dossier, which returns by itself when nobody is left.
 */
@Component
public class Departures {

    private final ProvinceProposalRepository proposals;
    private final NomineeRepository nominees;
    private final Dossiers dossiers;
    private final DepartureNotices notices;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Departures(
            ProvinceProposalRepository proposals,
            NomineeRepository nominees,
            Dossiers dossiers,
            DepartureNotices notices,
            AuditTrail audit,
            LegalDay legalDay) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.dossiers = dossiers;
        this.notices = notices;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @param proposalId of the nominee; asked for first, so that the dossier is held before anything else is read
     * @throws Overtaken when the nominee does not stand any more
     */
    public void depart(UUID proposalId, UUID nomineeId, Standing how, LocalDate day, @Nullable UUID by) {
        Dossier dossier = held(proposalId);
        Nominee nominee = nominees.findById(nomineeId)
                .filter(found -> found.proposalId().equals(proposalId))
                .orElseThrow(() -> new NotFound("nominee", nomineeId));
        if (!nominee.nominated()) {
            throw new Overtaken("overtaken.nominee", nominee.standing(), nominee.standingOn());
        }
        List<Nominee> all = nominees.findByProposalIdOrderByRankAscIdAsc(proposalId);
        boolean underReview = dossier.state() == DossierState.SUBMITTED;
        if (!underReview) {
            new Ranking(all).leave(nominee);
        }
        if (how == Standing.WITHDRAWN) {
            nominee.withdraw(day);
        } else {
            nominee.loseEligibility(day);
        }
        proposals.findById(proposalId).ifPresent(proposal -> proposal.edited(legalDay.now()));
        audit.record(AuditFact.of("NOMINEE_" + how, "Nominee", nomineeId)
                .by(by)
                .in(nominee.regionCode(), nominee.provinceCode())
                .with("member", nominee.memberId())
                .with("dossier", dossier.reference()));
        notices.tell(nominee, how, dossier, by);
        if (underReview && all.stream().noneMatch(Nominee::nominated)) {
            dossiers.returnByItself(dossier.id());
        }
    }

    /** The ranks close up once the province is the region's again. */
    public void closeRanks(UUID proposalId) {
        List<Nominee> all = nominees.findByProposalIdOrderByRankAscIdAsc(proposalId);
        Ranking ranking = new Ranking(all);
        all.stream().filter(nominee -> !nominee.nominated()).forEach(ranking::leave);
    }

    Dossier held(UUID proposalId) {
        UUID dossier = dossiers.latestOf(proposalId)
                .orElseThrow(() -> new NotFound("dossier of", proposalId))
                .id();
        return dossiers.hold(dossier);
    }
}
