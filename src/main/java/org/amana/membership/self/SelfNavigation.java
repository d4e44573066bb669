package org.amana.membership.self;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** A member finds their own space in the menu, whoever else they are (M7). */
@Component
class SelfNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        return viewer.member() ? List.of(new NavigationEntry(900, "/me", "self.title", "id")) : List.of();
    }
}
