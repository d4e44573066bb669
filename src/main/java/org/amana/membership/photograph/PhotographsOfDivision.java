package org.amana.membership.photograph;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: photographs go along with their members, by constraint. */
@Component
@Order(11)
class PhotographsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("member_photograph");
    }
}
