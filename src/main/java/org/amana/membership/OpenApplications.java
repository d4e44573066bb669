package org.amana.membership;

import org.amana.access.Viewer;

/** What other rooms need of the applications. */
public interface OpenApplications {

    /** What waits, within the viewer's scope; one query, none for who reads no members. */
    ApplicationsWaiting waiting(Viewer viewer);
}
