package org.amana.structure.people;

import java.util.List;
import org.amana.membership.MemberCondition;
import org.springframework.stereotype.Component;

/** Members are found by the seat or the post that they hold today. */
@Component
class ServesInBody implements MemberCondition {

    private static final String ANY = "(tie('SECRETARIAT') | tie('COMMITTEE') | tie('MANDATE'))";

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
            case SECRETARIAT, COMMITTEE, MANDATE ->
                Clause.of("m.facts & (select tie(?)) <> 0", choice).among(List.of(choice));
            case NONE -> Clause.of("m.facts & " + ANY + " = 0");
        };
    }

    @Override
    public int order() {
        return 40;
    }
}
