package org.amana.membership.card;

import static org.amana.membership.MemberMerge.Way.ASIDE;
import static org.amana.membership.MemberMerge.Way.JOINS;

import java.util.Map;
import org.amana.membership.MemberMerge;
import org.springframework.stereotype.Component;

/**
 * M1, M6: the card of a record that is absorbed is put aside, and so is valid no longer: it bears another number of
 * membership than the person has now. The photograph is kept where the record that goes on has none.
 */
@Component
class CardsOfMerged implements MemberMerge {

    @Override
    public Map<String, Way> tables() {
        return Map.of("card", ASIDE, "card_batch_member", ASIDE, "member_photograph", JOINS);
    }
}
