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
 * @param query the parameters that the territory adds to an address
 */
record QueuePage(
        QueueBox box,
        Map<QueueBox, Long> counts,
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

    public long count(QueueBox of) {
        return counts.getOrDefault(of, 0L);
    }

    public boolean anySelectable() {
        return rows.stream().anyMatch(QueueRow::selectable);
    }
}
