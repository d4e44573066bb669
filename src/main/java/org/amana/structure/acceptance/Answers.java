package org.amana.structure.acceptance;

import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The answers of who is asked: at a one-time link without signing in, or signed in (B4). */
@Service
public class Answers {

    private final InvitationRepository invitations;
    private final Questions questions;
    private final InvitedScope scope;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Answers(
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
     * What was asked at this link, whatever became of it since.
     *
     * @throws NotFound when there never was such a link
     */
    AtLink behind(String secret) {
        return scope.of(Set.of(byLink(secret).regionCode()), () -> {
            Invitation invitation = byLink(secret);
            InvitationText text = invitation.linkWorksAt(legalDay.now())
                    ? questions.text(invitation).orElse(null)
                    : null;
            return new AtLink(
                    text, invitation.memberId(), invitation.regionCode(), invitation.askedBy(), whatBecame(invitation));
        });
    }

    /**
     * The answer of whoever holds the link.
     *
     * @throws Overtaken when it was answered, withdrawn or has run out
     */
    public void atLink(String secret, boolean accepts) {
        scope.of(Set.of(byLink(secret).regionCode()), () -> {
            Invitation invitation = byLink(secret);
            if (!invitation.linkWorksAt(legalDay.now())) {
                throw new Overtaken(whatBecame(invitation));
            }
            return answer(invitation, accepts, AcceptanceMeans.LINK, null);
        });
    }

    /**
     * The answer of the member who is signed in.
     *
     * @throws NotFound unless it was asked of this member
     * @throws Overtaken when it was answered or withdrawn
     */
    public void signedIn(Viewer by, UUID invitationId, boolean accepts) {
        scope.of(Set.of(askedOf(by, invitationId).regionCode()), () -> {
            Invitation invitation = askedOf(by, invitationId);
            if (!invitation.open()) {
                throw new Overtaken(whatBecame(invitation));
            }
            return answer(invitation, accepts, AcceptanceMeans.IN_APPLICATION, by.accountId());
        });
    }

    private Invitation answer(Invitation invitation, boolean accepts, AcceptanceMeans means, @Nullable UUID by) {
        AcceptanceSubject subject = questions.of(invitation);
        if (accepts) {
            subject.accepted(invitation.subjectId(), new Acceptance(means, legalDay.today(), null));
        } else {
            subject.declined(invitation.subjectId());
        }
        // After the subject, which waits for whoever changes it: if that closed the question, the version tells.
        invitation.answer(accepts ? Invitation.Answer.ACCEPTED : Invitation.Answer.DECLINED, legalDay.now());
        audit.record(
                AuditFact.of(accepts ? "INVITATION_ACCEPTED" : "INVITATION_DECLINED", "Invitation", invitation.id())
                        .by(by)
                        .in(invitation.regionCode(), null)
                        .with("subjectKind", invitation.subjectKind())
                        .with("subject", invitation.subjectId())
                        .with("member", invitation.memberId()));
        return invitations.saveAndFlush(invitation);
    }

    private Invitation byLink(String secret) {
        return invitations.findBySecretHash(Ids.hash(secret)).orElseThrow(() -> new NotFound("invitation", "unknown"));
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

    /**
     * What stands at a link.
     *
     * @param text what is asked, null when it can not be answered any more
     * @param askedBy the account of whoever asks
     * @param became message key of what became of it, for when it can not be answered
     */
    record AtLink(
            @Nullable InvitationText text,
            UUID memberId,
            String regionCode,
            @Nullable UUID askedBy,
            String became) {

        public boolean works() {
            return text != null;
        }
    }
}
