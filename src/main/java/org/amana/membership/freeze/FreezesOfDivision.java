package org.amana.membership.freeze;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: a freeze goes along with its member, by constraint. */
@Component
@Order(11)
class FreezesOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("member_freeze");
    }
}
