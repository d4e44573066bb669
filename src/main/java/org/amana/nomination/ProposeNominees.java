package org.amana.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.nominee.Eligibility;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeAcceptance;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.Ranking;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.ProvinceName;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.structure.acceptance.Invitations;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a region proposes for a province, and in which order (N1, N3); its secretary only. */
@Service
@Transactional
public class ProposeNominees {

    private final OpenProposals openProposals;
    private final NomineeRepository nominees;
    private final Members members;
    private final Invitations invitations;
    private final Eligibility eligibility;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ProposeNominees(
            OpenProposals openProposals,
            NomineeRepository nominees,
            Members members,
            Invitations invitations,
            Eligibility eligibility,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.openProposals = openProposals;
        this.nominees = nominees;
        this.members = members;
        this.invitations = invitations;
        this.eligibility = eligibility;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Puts a member on the list, behind those who stand there, and asks them in the application.
     *
     * @throws RuleViolation with every requirement that is not met and can not wait (N3), or when the ranks are full (N1)
     * @throws NotFound when the member is not the region's
     */
    public UUID nominate(Viewer by, Place place, UUID memberId) {
        ProvinceProposal proposal = openProposals.open(by, place);
        MemberSummary member = members.held(memberId);
        if (!member.regionCode().equals(place.regionCode())) {
            throw new NotFound("member", memberId);
        }
        Ranking ranking = ranking(proposal);
        refuseUnlessPossible(proposal, member, ranking);
        proposal.proposeSomebody(legalDay.now());
        Nominee nominee = new Nominee(proposal, memberId, ranking.size() + 1, legalDay.today());
        try {
            nominees.saveAndFlush(nominee);
        } catch (DataIntegrityViolationException onAnotherList) {
            throw RuleViolation.of("N3.onAnotherList", member.name());
        }
        invitations.ask(by, NomineeAcceptance.KIND, nominee.id(), memberId, place.regionCode());
        note("NOMINEE_ADDED", by, nominee);
        return nominee.id();
    }

    private void refuseUnlessPossible(ProvinceProposal proposal, MemberSummary member, Ranking ranking) {
        Eligibility.Limits limits = eligibility.limitsOn(legalDay.today());
        List<Reason> reasons = new ArrayList<>();
        if (ranking.size() >= limits.most()) {
            reasons.add(new Reason("N1.tooMany", null, List.of(limits.most())));
        }
        ProvinceName province = ProvinceName.of(territories.province(proposal.provinceCode()));
        Eligibility.of(member, province, null, elsewhere(member), limits, legalDay.today()).stream()
                .filter(check -> !check.satisfied() && !check.requirement().canWait())
                .forEach(check -> reasons.add(
                        new Reason("N3.cannotBeNominated", null, List.of(member.name(), check.sentence()))));
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
    }

    private @Nullable TwoScripts elsewhere(MemberSummary member) {
        return nominees.findByMemberIdInAndStanding(List.of(member.id()), Standing.NOMINATED).stream()
                .findFirst()
                .map(nominee -> territories.province(nominee.provinceCode()).name())
                .orElse(null);
    }

    public void move(Viewer by, Place place, UUID nomineeId, boolean up) {
        ProvinceProposal proposal = openProposals.open(by, place);
        Ranking ranking = ranking(proposal);
        Nominee nominee = ranking.nominee(nomineeId);
        ranking.move(nominee, up);
        proposal.edited(legalDay.now());
        note(up ? "NOMINEE_MOVED_UP" : "NOMINEE_MOVED_DOWN", by, nominee);
    }

    public void remove(Viewer by, Place place, UUID nomineeId) {
        ProvinceProposal proposal = openProposals.open(by, place);
        Ranking ranking = ranking(proposal);
        Nominee nominee = ranking.nominee(nomineeId);
        ranking.leave(nominee);
        nominees.delete(nominee);
        invitations.withdraw(nomineeId);
        proposal.edited(legalDay.now());
        note("NOMINEE_REMOVED", by, nominee);
    }

    /** Asks for an exception from the months of membership, with a justification; blank takes it back (N3). */
    public void waive(Viewer by, Place place, UUID nomineeId, String justification) {
        ProvinceProposal proposal = openProposals.open(by, place);
        Nominee nominee = ranking(proposal).nominee(nomineeId);
        nominee.waive(justification);
        proposal.edited(legalDay.now());
        note(justification.isBlank() ? "WAIVER_TAKEN_BACK" : "WAIVER_ASKED", by, nominee);
    }

    /** @throws RuleViolation while somebody is proposed (N1) */
    public void proposeNobody(Viewer by, Place place, String reason) {
        ProvinceProposal proposal = openProposals.open(by, place);
        int standing = ranking(proposal).size();
        if (standing > 0) {
            throw RuleViolation.of("N1.somebodyIsProposed", standing);
        }
        proposal.proposeNobody(reason, legalDay.now());
        note("PROVINCE_NOT_PROPOSED", by, proposal);
    }

    public void proposeSomebody(Viewer by, Place place) {
        ProvinceProposal proposal = openProposals.open(by, place);
        proposal.proposeSomebody(legalDay.now());
        note("PROVINCE_TO_BE_PROPOSED", by, proposal);
    }

    private Ranking ranking(ProvinceProposal proposal) {
        return new Ranking(nominees.findByProposalIdOrderByRankAscIdAsc(proposal.id()));
    }

    private void note(String action, Viewer by, Nominee nominee) {
        audit.record(AuditFact.of(action, "Nominee", nominee.id())
                .by(by.accountId())
                .in(nominee.regionCode(), nominee.provinceCode())
                .with("member", nominee.memberId()));
    }

    private void note(String action, Viewer by, ProvinceProposal proposal) {
        audit.record(AuditFact.of(action, "ProvinceProposal", proposal.id())
                .by(by.accountId())
                .in(proposal.regionCode(), proposal.provinceCode()));
    }
}
