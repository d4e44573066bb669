package org.amana.home;

import java.util.ArrayList;
import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

@Component
class HomeMenu implements NavigationEntries {

    /** Mandates and dossiers are of a region; for whom there is an inbox, dossiers belong there. */
    private static final String[] ELSEWHERE = {"/mandates", "/reviews"};

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (!viewer.member() || !viewer.grants().isEmpty()) {
            entries.add(new NavigationEntry(0, "/home", "home.title", "home"));
        }
        if (viewer.leadership()
                || viewer.administrator()
                || viewer.regionsPrepared().size() > 1) {
            entries.add(new NavigationEntry(25, "/regions", "home.regions", "map-2").with(ELSEWHERE));
        } else {
            viewer.regionsPrepared()
                    .forEach(region -> entries.add(
                            new NavigationEntry(25, "/regions/" + region, "home.myRegion", "map-2").with(ELSEWHERE)));
        }
        return entries;
    }
}
