package org.amana.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Viewer;

/** What other rooms do with dues. */
public interface DuesBook {

    /**
     * Cash that a member hands over.
     *
     * @param dirhams no more than is owed, and a year
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     */
    void receive(Viewer by, UUID memberId, int dirhams, LocalDate on);
}
