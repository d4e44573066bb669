package org.amana.membership.card;

import java.util.List;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberCondition;
import org.springframework.stereotype.Component;

/** Members by their card, as the list is asked: with a valid one, with one that expired, without any (M6). */
@Component
class CardCondition implements MemberCondition {

    private final LegalDay legalDay;

    CardCondition(LegalDay legalDay) {
        this.legalDay = legalDay;
    }

    /** What may be asked. */
    enum CardState {
        VALID,
        NONE,
        EXPIRED
    }

    @Override
    public String parameter() {
        return "card";
    }

    @Override
    public List<CardState> choices() {
        return List.of(CardState.values());
    }

    @Override
    public Clause clause(String choice) {
        String current = "exists (select from card k where k.member_id = m.id and k.ended_on is null";
        return switch (CardState.valueOf(choice)) {
            case VALID ->
                Clause.of(
                        "m.status = 'ACTIVE' and m.identity_hash is not null and " + current
                                + " and k.valid_until >= ?)",
                        legalDay.today());
            case EXPIRED -> Clause.of(current + " and k.valid_until < ?)", legalDay.today());
            case NONE -> Clause.of("not " + current + ")");
        };
    }

    @Override
    public int order() {
        return 20;
    }
}
