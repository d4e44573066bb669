package org.amana.membership.card.page;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.card.CardsOf;
import org.amana.membership.card.IssueCard;
import org.amana.membership.card.MemberCards;
import org.amana.membership.person.MemberPanel;
import org.springframework.stereotype.Component;

/** The card on the member's page. */
@Component
class CardPanel implements MemberPanel {

    private final MemberCards cards;

    CardPanel(MemberCards cards) {
        this.cards = cards;
    }

    /** @param decides may issue, print, replace and revoke */
    record Shown(CardsOf cards, boolean decides) {}

    @Override
    public String template() {
        return "membership/card/panel";
    }

    @Override
    public Shown view(Viewer by, MemberSummary member) {
        return new Shown(cards.of(member.id()), IssueCard.decides(by, member.regionCode(), member.provinceCode()));
    }

    @Override
    public int order() {
        return 20;
    }
}
