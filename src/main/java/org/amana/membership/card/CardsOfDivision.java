package org.amana.membership.card;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: cards go along with their members, by constraint; sheets that were asked for stay where they were asked for. */
@Component
@Order(11)
class CardsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("card", "card_batch", "card_batch_member");
    }
}
