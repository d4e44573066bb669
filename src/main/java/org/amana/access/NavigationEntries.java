package org.amana.access;

import java.util.List;

/** What a room puts into the main menu; each room declares one as a bean. */
public interface NavigationEntries {

    /** The entries for this viewer, none where the room is not for them. */
    List<NavigationEntry> entriesFor(Viewer viewer);
}
