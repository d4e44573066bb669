package org.amana.structure.body.page;

import java.util.List;
import org.amana.structure.body.Body;

/** The body that is in force while another version of it is prepared or under review. */
record StandingBody(Body body, boolean expired, List<SeatView> seats) {

    public long vacant() {
        return seats.stream().filter(view -> view.seat().empty()).count();
    }
}
