package org.amana.membership.finding;

import org.amana.access.Viewer;

/**
 * Something that can be done with members selected in the list: a button in the bar of the selection. The button leads, by
 * GET, to the action's own page with the selection in the address ({@code member} for each, or {@code all=true}, and the
 * criteria); the page asks for what it needs and does it by POST. It reads the selection with {@link Selections}.
 */
public interface BulkAction {

    /** The key of the button's words. */
    String label();

    /** An icon of the set. */
    String icon();

    /** The address of its page, without parameters. */
    String address();

    /** Whether the viewer may do it at all. */
    boolean offered(Viewer by);

    /** Where the button stands: small first. */
    default int order() {
        return 0;
    }
}
