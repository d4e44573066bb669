package org.amana.membership.card;

import java.util.List;
import java.util.UUID;
import org.amana.membership.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cards that a member has had (M6), in the copy of what is held. */
@Component
class CardsInWords implements PersonalRecord {

    private final MemberCards cards;

    CardsInWords(MemberCards cards) {
        this.cards = cards;
    }

    @Override
    public String heading() {
        return "card.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        return cards.of(memberId).all().stream()
                .map(card -> List.of(
                        new Fact("self.copy.cardNumber", card.number()),
                        new Fact("self.copy.status", card.standing()),
                        new Fact("self.copy.since", card.issuedOn()),
                        new Fact("self.copy.until", card.validUntil())))
                .toList();
    }
}
