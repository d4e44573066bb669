package org.amana.membership;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

@Component
class MembersNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        return viewer.seesMembers()
                ? List.of(
                        new NavigationEntry(30, "/members", "members.title", "users"),
                        new NavigationEntry(34, "/statistics", "figures.title", "chart-bar"))
                : List.of();
    }
}
