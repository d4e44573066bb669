package org.amana.membership.finding;

import java.util.List;
import org.amana.membership.MemberSummary;
import org.amana.web.Page;

/**
 * One page of the list.
 *
 * @param count how many there are on all pages
 * @param more whether there are more than were counted
 */
record FoundMembers(Page<MemberSummary> page, int count, boolean more) {

    public List<MemberSummary> rows() {
        return page.rows();
    }
}
