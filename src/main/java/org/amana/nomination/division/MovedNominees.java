package org.amana.nomination.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.nominee.Eligibility;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeAcceptance;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.Ranking;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossiers;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.Invitations;
import org.amana.territory.division.DivisionAct;
import org.springframework.stereotype.Component;

/**
 * The nominees of a province that is closed: each goes on in the province to which the member belongs now, behind those who
 * stand there (T2). Where the province went to one other whole, what they accepted holds; where it was divided, they are
 * asked again, for it is another post. Who finds no place there no longer stands.
 */
@Component
class MovedNominees {

    private final NomineeRepository nominees;
    private final ProvinceProposalRepository proposals;
    private final Members members;
    private final Dossiers dossiers;
    private final Invitations invitations;
    private final Eligibility eligibility;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    MovedNominees(
            NomineeRepository nominees,
            ProvinceProposalRepository proposals,
            Members members,
            Dossiers dossiers,
            Invitations invitations,
            Eligibility eligibility,
            AuditTrail audit,
            LegalDay legalDay) {
        this.nominees = nominees;
        this.proposals = proposals;
        this.members = members;
        this.dossiers = dossiers;
        this.invitations = invitations;
        this.eligibility = eligibility;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    void from(ProvinceProposal closed, Set<String> heirs, DivisionAct act) {
        boolean whole = heirs.size() == 1;
        List<Nominee> standing = new ArrayList<>(nominees.findByProposalIdOrderByRankAscIdAsc(closed.id()));
        standing.removeIf(nominee -> !nominee.nominated());
        Map<UUID, MemberSummary> persons =
                members.summaries(standing.stream().map(Nominee::memberId).toList());
        for (Nominee nominee : standing) {
            Optional<ProvinceProposal> target = Optional.ofNullable(persons.get(nominee.memberId()))
                    .filter(member -> member.regionCode().equals(closed.regionCode()))
                    .flatMap(member -> proposals.keyOf(closed.listId(), member.provinceCode()))
                    .flatMap(proposals::findById)
                    .filter(this::takesNominees);
            if (target.isPresent()) {
                nominee.moveAway(act.day());
            } else {
                nominee.loseEligibility(act.day());
            }
            nominee.rankAs(null);
            nominees.saveAndFlush(nominee);
            invitations.withdraw(nominee.id());
            target.ifPresent(proposal -> goOn(nominee, proposal, whole));
            audit.record(AuditFact.of("NOMINEE_MOVED", "Nominee", nominee.id())
                    .by(act.by())
                    .in(closed.regionCode(), closed.provinceCode())
                    .with("member", nominee.memberId())
                    .with("to", target.map(ProvinceProposal::provinceCode).orElse("none")));
        }
        String nobody = closed.notProposedReason();
        if (nobody != null && whole) {
            proposals
                    .keyOf(closed.listId(), heirs.iterator().next())
                    .flatMap(proposals::findById)
                    .filter(heir -> takesNominees(heir) && ranking(heir).size() == 0)
                    .ifPresent(heir -> heir.proposeNobody(nobody, legalDay.now()));
        }
    }

    /** With the region, not settled, and not full. */
    private boolean takesNominees(ProvinceProposal proposal) {
        return proposal.outcome() == null
                && dossiers.latestOf(proposal.id())
                        .filter(dossier -> dossier.editable())
                        .isPresent()
                && ranking(proposal).size()
                        < eligibility.limitsOn(legalDay.today()).most();
    }

    private Ranking ranking(ProvinceProposal proposal) {
        return new Ranking(nominees.findByProposalIdOrderByRankAscIdAsc(proposal.id()));
    }

    private void goOn(Nominee before, ProvinceProposal proposal, boolean whole) {
        Nominee nominee =
                new Nominee(proposal, before.memberId(), ranking(proposal).size() + 1, legalDay.today());
        if (before.waiver() != null) {
            nominee.waive(before.waiver());
        }
        Acceptance accepted = before.acceptance();
        if (whole && accepted != null) {
            nominee.accept(accepted);
        }
        proposal.proposeSomebody(legalDay.now());
        nominees.saveAndFlush(nominee);
        if (nominee.acceptance() == null) {
            invitations.ask(
                    Viewer.NOBODY, NomineeAcceptance.KIND, nominee.id(), nominee.memberId(), proposal.regionCode());
        }
    }
}
