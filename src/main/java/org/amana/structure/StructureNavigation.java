package org.amana.structure;

import java.util.ArrayList;
import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** The bodies in the menu of a regional secretary and of who prepares in their name; who prepares, for the secretary. */
@Component
class StructureNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        List<NavigationEntry> entries = new ArrayList<>();
        for (String region : viewer.regionsPrepared()) {
            entries.add(new NavigationEntry(
                    30, "/regions/" + region + "/secretariat", "structure.menu.secretariat", "users-group"));
            entries.add(
                    new NavigationEntry(31, "/regions/" + region + "/committee", "structure.menu.committee", "scale"));
            if (viewer.secretaryOf(region)) {
                entries.add(new NavigationEntry(32, "/regions/" + region + "/preparers", "preparer.menu", "users"));
            }
        }
        return entries;
    }
}
