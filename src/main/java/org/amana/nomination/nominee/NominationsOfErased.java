package org.amana.nomination.nominee;

import java.util.List;
import org.amana.membership.MemberErasure;
import org.springframework.stereotype.Component;

/** M7: that somebody was proposed is the list's history; what was written about them goes. */
@Component
class NominationsOfErased implements MemberErasure {

    @Override
    public List<Table> tables() {
        return List.of(Table.emptied("nominee", "waiver"));
    }
}
