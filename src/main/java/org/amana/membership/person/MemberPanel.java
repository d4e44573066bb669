package org.amana.membership.person;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * A section of the member's page that an inner room adds: one bean each. It is asked in the transaction of the page, after
 * it was decided that the viewer may read the member.
 */
public interface MemberPanel {

    /**
     * The template that holds the fragment {@code panel(panel, member)}, such as {@code membership/card/panel}: a
     * {@code section} of class {@code am-sheet} with a heading. {@code panel} is what {@link #view} made, {@code member} the
     * {@link MemberSummary}.
     */
    String template();

    /** What the fragment shows; null when there is nothing to show to this viewer. */
    @Nullable
    Object view(Viewer by, MemberSummary member);

    /** The place among the panels: the smallest is the first. */
    int order();
}
