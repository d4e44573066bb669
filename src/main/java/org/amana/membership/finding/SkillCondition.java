package org.amana.membership.finding;

import java.util.List;
import org.amana.membership.MemberCondition;
import org.amana.membership.Skill;
import org.springframework.stereotype.Component;

/** P2: members are found by what they can do. */
@Component
class SkillCondition implements MemberCondition {

    @Override
    public String parameter() {
        return "skill";
    }

    @Override
    public List<Skill> choices() {
        return List.of(Skill.values());
    }

    @Override
    public Clause clause(String choice) {
        return Clause.of("m.facts & (select tie(?)) <> 0", choice).among(List.of(choice));
    }

    @Override
    public int order() {
        return 10;
    }
}
