package org.amana.membership.duplicate;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: a merge goes along with the member who stayed, by constraint. */
@Component
@Order(11)
class MergesOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("member_merge");
    }
}
