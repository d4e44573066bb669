package org.amana.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.amana.access.Viewer;

/**
 * What an inner room tells of a fictional region: a little of everything that its pages show, done by its own services. Told
 * in the demonstration only, in the transaction that tells the whole party.
 */
public interface MembershipStory {

    void tell(Party party);

    /** The region in which the story plays. */
    interface Party {

        LocalDate today();

        /** The region's secretary. */
        Viewer secretary();

        /** The secretary of another region. */
        Viewer secretaryOf(String region);

        Viewer signatory();

        /** A member of the region who has a space of their own. */
        Viewer member();

        /** Others of the region whose record is complete, in an order that stays the same. */
        List<MemberSummary> members();

        /** Somebody who does not exist and belongs to no party yet, of one of the region's provinces. */
        Registration newcomer(LocalDate day);

        /** A drawn face, as the bytes of a picture. */
        byte[] portrait(int which);

        /** A drawn page, as the bytes of a picture: what a scan would be. */
        byte[] scan();

        /** Does something as if it were that day. */
        <T> T on(LocalDate day, Viewer by, Supplier<T> act);
    }
}
