package org.amana.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.nomination.consultation.Scans;
import org.amana.nomination.nominee.Departures;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeAcceptance;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.acceptance.OneTimeInvitation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Asks nominees whether they accept, and records what they answered otherwise than in the application (N3, B4). */
@Service
@Transactional
public class NomineeAnswers {

    private final OpenProposals openProposals;
    private final NomineeRepository nominees;
    private final Departures departures;
    private final Invitations invitations;
    private final Scans scans;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    NomineeAnswers(
            OpenProposals openProposals,
            NomineeRepository nominees,
            Departures departures,
            Invitations invitations,
            Scans scans,
            Attachments attachments,
            AuditTrail audit,
            LegalDay legalDay) {
        this.openProposals = openProposals;
        this.nominees = nominees;
        this.departures = departures;
        this.invitations = invitations;
        this.scans = scans;
        this.attachments = attachments;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * A link by which the nominee accepts or declines; shown now and never again.
     *
     * @throws Overtaken when the nominee accepted already
     */
    public OneTimeInvitation invite(Viewer by, Place place, UUID nomineeId) {
        Nominee nominee = nominee(openProposals.open(by, place), nomineeId);
        if (nominee.acceptance() != null) {
            throw new Overtaken("overtaken.accepted", nominee.acceptance().on());
        }
        return invitations.invite(by, NomineeAcceptance.KIND, nomineeId, nominee.memberId(), place.regionCode());
    }

    /** Records that the nominee accepted: by which means, when, and the scan where there is one. */
    public void accepted(
            Viewer by, Place place, UUID nomineeId, AcceptanceMeans means, LocalDate on, @Nullable MultipartFile scan) {
        ProvinceProposal proposal = openProposals.open(by, place);
        Nominee nominee = nominee(proposal, nomineeId);
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("on", "N3.acceptedInTheFuture", legalDay.today());
        }
        if (!AcceptanceMeans.recorded().contains(means)) {
            throw RuleViolation.at("means", "N3.meansRecordThemselves");
        }
        UUID attachment = scans.store(by, place.regionCode(), place.provinceCode(), scan);
        nominee.accept(new Acceptance(means, on, attachment));
        invitations.withdraw(nomineeId);
        proposal.edited(legalDay.now());
        audit.record(AuditFact.of("NOMINEE_ACCEPTANCE_RECORDED", "Nominee", nomineeId)
                .by(by.accountId())
                .in(nominee.regionCode(), nominee.provinceCode())
                .with("means", means));
    }

    /**
     * Records that the nominee withdrew; also while the province is with the leadership (N3), and so by the region's
     * secretary only (A6).
     *
     * @throws Overtaken when the nominee does not stand any more
     */
    public void withdrew(Viewer by, String regionCode, String provinceCode, UUID nomineeId, LocalDate on) {
        Viewer.require(by.secretaryOf(regionCode), "nominee", nomineeId);
        openProposals.require(by, regionCode, provinceCode);
        UUID proposal =
                nominees.proposalIn(provinceCode, nomineeId).orElseThrow(() -> new NotFound("nominee", nomineeId));
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("on", "N3.withdrawnInTheFuture", legalDay.today());
        }
        departures.depart(proposal, nomineeId, Standing.WITHDRAWN, on, by.accountId());
        invitations.withdraw(nomineeId);
    }

    /** The scan of an acceptance. @throws NotFound unless the viewer sees the region, or where there is none */
    public StoredFile scan(Viewer by, String regionCode, String provinceCode, UUID nomineeId) {
        Viewer.require(by.seesRegion(regionCode), "nominee", nomineeId);
        UUID scan = nominees.findById(nomineeId)
                .filter(found -> found.provinceCode().equals(provinceCode)
                        && found.regionCode().equals(regionCode))
                .map(Nominee::acceptance)
                .map(Acceptance::attachmentId)
                .orElseThrow(() -> new NotFound("scan of", nomineeId));
        audit.record(AuditFact.of("ATTACHMENT_READ", "Attachment", scan)
                .by(by.accountId())
                .in(regionCode, provinceCode)
                .with("nominee", nomineeId));
        return attachments.open(scan);
    }

    private Nominee nominee(ProvinceProposal proposal, UUID id) {
        return nominees.findById(id)
                .filter(found -> found.proposalId().equals(proposal.id()) && found.nominated())
                .orElseThrow(() -> new NotFound("nominee", id));
    }
}
