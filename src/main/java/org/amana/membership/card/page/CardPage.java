package org.amana.membership.card.page;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.card.CardsOf;
import org.amana.membership.card.IssueCard;
import org.amana.membership.card.MemberCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's card as the secretary sees it, and takes it out of Amana (A5). */
@Service
@Transactional
class CardPage {

    private final Members members;
    private final MemberCards cards;
    private final AuditTrail audit;

    CardPage(Members members, MemberCards cards, AuditTrail audit) {
        this.members = members;
        this.cards = cards;
        this.audit = audit;
    }

    /** What the page shows. */
    record Open(MemberSummary member, CardsOf cards) {}

    /** @throws NotFound unless the viewer decides about the member */
    @Transactional(readOnly = true)
    Open open(Viewer by, UUID memberId) {
        return new Open(decided(by, memberId), cards.of(memberId));
    }

    /** @throws NotFound unless the viewer decides about the member, who has a card */
    byte[] pdf(Viewer by, UUID memberId) {
        taken(by, memberId, "pdf");
        return cards.pdf(memberId);
    }

    /** @throws NotFound unless the viewer decides about the member, who has a card */
    byte[] picture(Viewer by, UUID memberId) {
        taken(by, memberId, "png");
        return cards.picture(memberId);
    }

    private void taken(Viewer by, UUID memberId, String form) {
        MemberSummary member = decided(by, memberId);
        audit.record(AuditFact.of("CARD_PRINTED", "Member", memberId)
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("form", form));
    }

    private MemberSummary decided(Viewer by, UUID memberId) {
        MemberSummary member = members.summary(memberId);
        Viewer.require(IssueCard.decides(by, member.regionCode(), member.provinceCode()), "member", memberId);
        return member;
    }
}
