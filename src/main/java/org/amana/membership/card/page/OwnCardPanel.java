package org.amana.membership.card.page;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.amana.membership.card.CardsOf;
import org.amana.membership.card.MemberCards;
import org.springframework.stereotype.Component;

/** The member's own card, first on the member's own page (M6, M7). */
@Component
class OwnCardPanel implements OwnPanel {

    private final MemberCards cards;

    OwnCardPanel(MemberCards cards) {
        this.cards = cards;
    }

    @Override
    public String template() {
        return "membership/card/own";
    }

    @Override
    public CardsOf view(Viewer by, MemberSummary member) {
        return cards.of(member.id());
    }

    @Override
    public int order() {
        return 10;
    }
}
