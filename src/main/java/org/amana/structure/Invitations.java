package org.amana.structure;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking members to accept a seat or a nomination, in the application or at a one-time link (B4). */
@Service
@Transactional
public class Invitations {

    private static final Duration LINK_LASTS = Duration.ofDays(30);

    private final InvitationRepository invitations;
    private final ObjectProvider<AcceptanceSubject> subjects;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Invitations(
            InvitationRepository invitations,
            ObjectProvider<AcceptanceSubject> subjects,
            AuditTrail audit,
            LegalDay legalDay) {
        this.invitations = invitations;
        this.subjects = subjects;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Asks a member in the application, without a link; what the same subject had asked before is withdrawn. For the
     * room that chose the member, which has decided that the viewer may.
     */
    public void ask(Viewer by, String kind, UUID subjectId, UUID memberId, String regionCode) {
        close(subjectId, Invitation.Answer.WITHDRAWN);
        invitations.saveAndFlush(new Invitation(kind, subjectId, memberId, regionCode, by.accountId(), legalDay.now()));
    }

    /**
     * Asks a member by a link, shown to the caller now and never again. A link made before stops working.
     *
     * @throws NotFound unless the viewer is the region's secretary
     */
    public OneTimeInvitation invite(Viewer by, String kind, UUID subjectId, UUID memberId, String regionCode) {
        Viewer.require(by.secretaryOf(regionCode), "subject", subjectId);
        close(subjectId, Invitation.Answer.RENEWED);
        String secret = Ids.secret();
        Instant expires = legalDay.now().plus(LINK_LASTS);
        Invitation invitation = new Invitation(kind, subjectId, memberId, regionCode, by.accountId(), legalDay.now());
        invitation.behind(Ids.hash(secret), expires);
        invitations.saveAndFlush(invitation);
        record("INVITATION_MADE", invitation, by.accountId());
        return new OneTimeInvitation("/invitations/" + secret, expires);
    }

    /** Somebody else was chosen, or the answer came another way: the question is closed and its link says so. */
    public void withdraw(UUID subjectId) {
        close(subjectId, Invitation.Answer.WITHDRAWN);
    }

    private void close(UUID subjectId, Invitation.Answer answer) {
        invitations.findBySubjectIdAndAnswerIsNull(subjectId).ifPresent(invitation -> {
            invitation.answer(answer, legalDay.now());
            invitations.saveAndFlush(invitation);
        });
    }

    /** Since when each of these subjects waits for its answer; in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> waiting(Collection<UUID> subjectIds) {
        return invitations.findBySubjectIdInAndAnswerIsNull(subjectIds).stream()
                .collect(Collectors.toMap(Invitation::subjectId, Invitation::askedAt));
    }

    /** What waits for a member's answer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pending> pendingFor(UUID memberId) {
        return invitations.findByMemberIdAndAnswerIsNullOrderByAskedAt(memberId).stream()
                .map(invitation -> new Pending(
                        invitation.id(),
                        invitation.subjectKind(),
                        invitation.subjectId(),
                        invitation.regionCode(),
                        subject(invitation).describe(invitation.subjectId()),
                        invitation.askedAt()))
                .toList();
    }

    /** What was asked at this link, whatever became of it since. */
    @Transactional(readOnly = true)
    public AtLink behind(String secret) {
        Invitation invitation =
                invitations.findBySecretHash(Ids.hash(secret)).orElseThrow(() -> new NotFound("invitation", "unknown"));
        boolean works = invitation.linkWorksAt(legalDay.now());
        return new AtLink(
                works,
                works ? subject(invitation).describe(invitation.subjectId()) : null,
                invitation.memberId(),
                invitation.askedBy(),
                whatBecame(invitation));
    }

    /** The region whose rows the answer to this link needs. */
    @Transactional(readOnly = true)
    public String regionOf(String secret) {
        return invitations
                .findBySecretHash(Ids.hash(secret))
                .map(Invitation::regionCode)
                .orElseThrow(() -> new NotFound("invitation", "unknown"));
    }

    /** @throws NotFound unless it was asked of this member */
    @Transactional(readOnly = true)
    public String regionOf(Viewer viewer, UUID invitationId) {
        return askedOf(viewer, invitationId).regionCode();
    }

    /**
     * The answer of whoever holds the link.
     *
     * @throws Overtaken when it was answered, withdrawn or has run out
     */
    public void answer(String secret, boolean accepts) {
        Invitation invitation =
                invitations.findBySecretHash(Ids.hash(secret)).orElseThrow(() -> new NotFound("invitation", "unknown"));
        if (!invitation.linkWorksAt(legalDay.now())) {
            throw new Overtaken(whatBecame(invitation));
        }
        answer(invitation, accepts, AcceptanceMeans.LINK, null);
    }

    /**
     * The answer of the member who is signed in.
     *
     * @throws NotFound unless it was asked of this member
     * @throws Overtaken when it was answered or withdrawn
     */
    public void answer(Viewer by, UUID invitationId, boolean accepts) {
        Invitation invitation = askedOf(by, invitationId);
        if (!invitation.open()) {
            throw new Overtaken(whatBecame(invitation));
        }
        answer(invitation, accepts, AcceptanceMeans.IN_APPLICATION, by.accountId());
    }

    private void answer(Invitation invitation, boolean accepts, AcceptanceMeans means, @Nullable UUID by) {
        AcceptanceSubject subject = subject(invitation);
        if (accepts) {
            subject.accepted(invitation.subjectId(), new Acceptance(means, legalDay.today(), null));
        } else {
            subject.declined(invitation.subjectId());
        }
        // After the subject, which waits for whoever changes it: if that closed the question, the version tells.
        invitation.answer(accepts ? Invitation.Answer.ACCEPTED : Invitation.Answer.DECLINED, legalDay.now());
        invitations.saveAndFlush(invitation);
        record(accepts ? "INVITATION_ACCEPTED" : "INVITATION_DECLINED", invitation, by);
    }

    private Invitation askedOf(Viewer viewer, UUID invitationId) {
        return invitations
                .findById(invitationId)
                .filter(invitation -> invitation.memberId().equals(viewer.memberId()))
                .orElseThrow(() -> new NotFound("invitation", invitationId));
    }

    private static String whatBecame(Invitation invitation) {
        Invitation.Answer answer = invitation.answer();
        return answer == null ? "B4.link.EXPIRED" : "B4.link." + answer.name();
    }

    private AcceptanceSubject subject(Invitation invitation) {
        return subjects.stream()
                .collect(Collectors.toMap(AcceptanceSubject::kind, Function.identity()))
                .get(invitation.subjectKind());
    }

    private void record(String action, Invitation invitation, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "Invitation", invitation.id())
                .by(by)
                .in(invitation.regionCode(), null)
                .with("subjectKind", invitation.subjectKind())
                .with("subject", invitation.subjectId())
                .with("member", invitation.memberId()));
    }

    /**
     * What stands at a link.
     *
     * @param works whether it can be answered
     * @param text what is asked, null when it can not be answered any more
     * @param askedBy the account of whoever asks
     * @param became message key of what became of it, for when it can not be answered
     */
    public record AtLink(
            boolean works,
            @Nullable InvitationText text,
            UUID memberId,
            @Nullable UUID askedBy,
            String became) {}
}
