package org.amana.membership;

import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A section of the member's own first page that another room adds: one bean each. It is asked in the transaction of the
 * page, for the member whose page it is and for nobody else (M7).
 */
public interface OwnPanel {

    /**
     * The template that holds the fragment {@code own(panel, member)}, such as {@code membership/card/own}: a
     * {@code section} of class {@code am-sheet} with a heading of the second rank. {@code panel} is what {@link #view} made,
     * {@code member} the {@link MemberSummary}.
     */
    String template();

    /** What the fragment shows; null when there is nothing to show. */
    @Nullable
    Object view(Viewer by, MemberSummary member);

    /** The place among the panels: the smallest is the first. */
    int order();
}
