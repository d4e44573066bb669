package org.amana.membership.finding;

import java.util.List;
import org.amana.web.Drawn;
import org.amana.web.Markup;

/** The rows of the list: a dozen words each and many of them, so that they draw themselves. */
record MemberTable(List<MemberRow> rows, Words words) implements Drawn {

    /**
     * What is said in each row.
     *
     * @param selects whether rows can be marked
     * @param statuses whether the status is shown
     */
    record Words(boolean selects, boolean statuses, String mark, String status, String incomplete) {}

    @Override
    public void draw(Markup page) {
        rows.forEach(row -> row.draw(page, words));
    }
}
