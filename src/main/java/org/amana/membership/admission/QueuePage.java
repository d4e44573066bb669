package org.amana.membership.admission;

import java.util.List;
import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * A list of applications.
 *
 * @param territory the name of what is looked into, null for everything in scope
 * @param decides whether the viewer decides on any of them
 * @param decided to which decisions the list is narrowed, null for all
 * @param narrowed how many these are
 * @param query the parameters that the territory adds to an address
 */
record QueuePage(
        QueueBox box,
        Map<QueueBox, Long> counts,
        QueueKeys.@Nullable Decided decided,
        long narrowed,
        List<QueueRow> rows,
        @Nullable TwoScripts territory,
        boolean decides,
        boolean leadership,
        String query,
        @Nullable String previous,
        @Nullable String next) {

    public String address(QueueBox of) {
        return "/applications?box=" + of.name() + query;
    }

    /** Key of the words for what it is narrowed to. */
    public String narrowedTo() {
        Boolean inTime = decided == null ? null : decided.inTime();
        return "admission.decided." + (inTime == null ? "any" : inTime ? "inTime" : "late");
    }

    public long count(QueueBox of) {
        return counts.getOrDefault(of, 0L);
    }

    public boolean anySelectable() {
        return rows.stream().anyMatch(QueueRow::selectable);
    }
}
