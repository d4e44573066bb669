package org.amana.membership.correction;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: what a member asks to have corrected goes along, and is answered where the member belongs, by constraint. */
@Component
@Order(11)
class CorrectionsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("correction");
    }
}
