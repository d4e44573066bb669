package org.amana.membership.card;

import java.util.Map;
import org.amana.membership.MemberSummary;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Visitors;
import org.springframework.stereotype.Component;

/** Sheets of cards of the province. */
@Component
class CardRoutes implements RouteVariables {

    private final Carded carded;
    private final Visitors visitors;

    CardRoutes(Carded carded, Visitors visitors) {
        this.carded = carded;
        this.visitors = visitors;
    }

    @Override
    public Map<String, String> make(People people) {
        MemberSummary member = carded.photographed(new Newcomer());
        String batch = visitors.as(people.secretary())
                .post(
                        "/members/cards",
                        "province",
                        People.PROVINCE,
                        "member",
                        member.id().toString())
                .location();
        return Map.of("batch", batch.substring(batch.lastIndexOf('/') + 1), "number", "1");
    }
}
