package org.amana.nomination.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.consultation.Consultations;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.nominee.Departures;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.Ranking;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.mandate.Appointment;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the leadership's decision on a province means for its nominees, and for the list (N5, N6). */
@Component
public class ProvinceDecisions {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final NomineeRepository nominees;
    private final Departures departures;
    private final Consultations consultations;
    private final Invitations invitations;
    private final Mandates mandates;
    private final Members members;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ProvinceDecisions(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            NomineeRepository nominees,
            Departures departures,
            Consultations consultations,
            Invitations invitations,
            Mandates mandates,
            Members members,
            AuditTrail audit,
            LegalDay legalDay) {
        this.lists = lists;
        this.proposals = proposals;
        this.nominees = nominees;
        this.departures = departures;
        this.consultations = consultations;
        this.invitations = invitations;
        this.mandates = mandates;
        this.members = members;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** The nominee becomes provincial secretary at once; the others of the province are free again. */
    void confirm(Viewer by, UUID proposalId, UUID nomineeId, @Nullable LocalDate until) {
        LocalDate today = legalDay.today();
        List<Nominee> all = nominees.findByProposalIdOrderByRankAscIdAsc(proposalId);
        Nominee chosen = new Ranking(all).nominee(nomineeId);
        chosen.confirm(today);
        all.stream().filter(Nominee::nominated).forEach(nominee -> nominee.passOver(today));
        MemberSummary member = members.summary(chosen.memberId());
        Mandate mandate = mandates.appointProvincialSecretary(
                by,
                new Appointment(
                        chosen.provinceCode(),
                        member.id(),
                        false,
                        today,
                        until,
                        Objects.requireNonNullElse(member.email(), "")));
        mandates.mailActivation(by, mandate.id());
        decide(proposalId, Outcome.CONFIRMED);
    }

    void leaveOpen(UUID proposalId) {
        decide(proposalId, Outcome.LEFT_OPEN);
    }

    /** T2: a division closed the province; whoever stood there has gone on, and nothing is left to decide. */
    public void closeProvince(UUID proposalId) {
        decide(proposalId, Outcome.PROVINCE_CLOSED);
    }

    private void decide(UUID proposalId, Outcome how) {
        ProvinceProposal proposal = proposals.findById(proposalId).orElseThrow(() -> new NotFound("province", how));
        proposal.decide(how, legalDay.today());
        NomineeList list =
                lists.findForChange(proposal.listId()).orElseThrow(() -> new NotFound("list", proposal.listId()));
        if (proposals.undecidedOf(list.id()) == 0) {
            list.close(legalDay.today());
            consultations.closeWith(list.regionCode(), list.id());
            audit.record(AuditFact.of("NOMINEE_LIST_CLOSED", "NomineeList", list.id())
                    .in(list.regionCode(), null));
        }
    }

    /** It is the region's again; who withdrew meanwhile leaves the ranking. */
    void reopen(UUID proposalId) {
        departures.closeRanks(proposalId);
    }

    /** None of the names is accepted: the region proposes others. */
    void refuse(UUID proposalId, LocalDate day) {
        List<Nominee> all = nominees.findByProposalIdOrderByRankAscIdAsc(proposalId);
        all.stream().filter(Nominee::nominated).forEach(nominee -> {
            nominee.refuse(day);
            invitations.withdraw(nominee.id());
        });
        all.forEach(nominee -> nominee.rankAs(null));
        proposals.findById(proposalId).ifPresent(proposal -> proposal.proposeSomebody(legalDay.now()));
    }
}
