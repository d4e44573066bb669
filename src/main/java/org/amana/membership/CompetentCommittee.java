package org.amana.membership;

/** Which committee hears the case of a member (E6); the room of the bodies knows. */
public interface CompetentCommittee {

    /**
     * Whether it is the region's own: it is in office, and the member is not the region's secretary. Otherwise it is the
     * national one.
     */
    boolean regional(MemberSummary member);
}
