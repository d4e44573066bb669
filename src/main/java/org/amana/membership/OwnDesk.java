package org.amana.membership;

import java.util.function.Function;
import org.amana.access.Viewer;
import org.amana.membership.self.OwnSpace;
import org.springframework.stereotype.Component;

/** The member's own space, for what another room shows there on a page of its own. Called outside a transaction. */
@Component
public class OwnDesk {

    private final OwnSpace own;

    OwnDesk(OwnSpace own) {
        this.own = own;
    }

    /**
     * In a transaction that shows the rows of the member's province.
     *
     * @throws org.amana.kernel.NotFound unless the viewer is a member, active or suspended
     */
    public <T> T act(Viewer by, Function<MemberSummary, T> act) {
        return own.act(by, member -> act.apply(member.summary()));
    }
}
