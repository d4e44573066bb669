package org.amana.structure;

import java.util.List;
import org.amana.membership.MemberCondition;
import org.springframework.stereotype.Component;

/** Members are found by the seat or the post that they hold today. */
@Component
class ServesInBody implements MemberCondition {

    private static final String SEAT =
            "exists (select from seat_tenure s where s.member_id = m.id and s.held_until is null";
    private static final String MANDATE =
            "exists (select from mandate o where o.member_id = m.id and o.ended_on is null)";

    @Override
    public String parameter() {
        return "body";
    }

    @Override
    public List<InBody> choices() {
        return List.of(InBody.values());
    }

    @Override
    public Clause clause(String choice) {
        return switch (InBody.valueOf(choice)) {
            case SECRETARIAT, COMMITTEE -> Clause.of(SEAT + " and s.kind = ?)", choice);
            case MANDATE -> Clause.of(MANDATE);
            case NONE -> Clause.of("not " + SEAT + ") and not " + MANDATE);
        };
    }

    @Override
    public int order() {
        return 40;
    }
}
