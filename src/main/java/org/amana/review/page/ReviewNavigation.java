package org.amana.review.page;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

@Component
class ReviewNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        return viewer.leadership()
                ? List.of(new NavigationEntry(20, "/reviews", "review.inbox.title", "inbox"))
                : List.of();
    }
}
