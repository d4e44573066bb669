package org.amana.membership.self;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: what members can and when they have time goes along with them, by constraint. */
@Component
@Order(11)
class SkillsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("member_skill", "member_availability");
    }
}
