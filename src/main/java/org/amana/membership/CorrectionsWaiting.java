package org.amana.membership;

import org.amana.access.Viewer;

/** What members ask to have corrected, and nobody has answered yet (M7), for first pages. */
public interface CorrectionsWaiting {

    /**
     * @param count how many wait
     * @param days how long the oldest of them has waited
     */
    record Waiting(long count, long days) {

        public static final Waiting NONE = new Waiting(0, 0);
    }

    /** Within the viewer's scope; one query, none for who keeps no members' records. */
    Waiting waiting(Viewer by);
}
