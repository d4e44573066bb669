package org.amana.membership.dues;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: a member's dues go along with the member, by constraint; where a payment was received stays as it was. */
@Component
@Order(11)
class DuesOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("dues_payment", "dues_exemption", "dues_category");
    }
}
