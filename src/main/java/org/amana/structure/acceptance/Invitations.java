package org.amana.structure.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking members to accept a seat or a nomination, in the application or at a one-time link (B4). */
@Service
@Transactional
public class Invitations {

    private static final Duration LINK_LASTS = Duration.ofDays(30);

    private final InvitationRepository invitations;
    private final Questions questions;
    private final InvitedScope scope;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Invitations(
            InvitationRepository invitations,
            Questions questions,
            InvitedScope scope,
            AuditTrail audit,
            LegalDay legalDay) {
        this.invitations = invitations;
        this.questions = questions;
        this.scope = scope;
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
        Viewer.require(by.prepares(regionCode), "subject", subjectId);
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
        Set<String> regions = invitations.findByMemberIdAndAnswerIsNullOrderByAskedAt(memberId).stream()
                .map(Invitation::regionCode)
                .collect(Collectors.toSet());
        return regions.isEmpty() ? List.of() : scope.of(regions, () -> pending(memberId));
    }

    private List<Pending> pending(UUID memberId) {
        return invitations.findByMemberIdAndAnswerIsNullOrderByAskedAt(memberId).stream()
                .flatMap(invitation -> questions.text(invitation).stream()
                        .map(text -> new Pending(
                                invitation.id(),
                                invitation.subjectKind(),
                                invitation.subjectId(),
                                invitation.regionCode(),
                                text,
                                invitation.askedAt())))
                .toList();
    }

    private void record(String action, Invitation invitation, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "Invitation", invitation.id())
                .by(by)
                .in(invitation.regionCode(), null)
                .with("subjectKind", invitation.subjectKind())
                .with("subject", invitation.subjectId())
                .with("member", invitation.memberId()));
    }
}
