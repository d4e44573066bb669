package org.amana.membership;

import org.amana.access.Viewer;

/** What other rooms need of the transfers. */
public interface Transfers {

    /** What waits, within the viewer's scope; one query, none for who reads no members. */
    TransfersWaiting waiting(Viewer viewer);
}
