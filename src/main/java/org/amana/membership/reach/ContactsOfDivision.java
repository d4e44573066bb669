package org.amana.membership.reach;

import java.util.Set;
import org.amana.territory.division.DivisionEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** T2: changes of contact go along with their member, by constraint. */
@Component
@Order(11)
class ContactsOfDivision implements DivisionEffect {

    @Override
    public Set<String> tables() {
        return Set.of("contact_change");
    }
}
