package org.amana.structure;

import java.util.ArrayList;
import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** An arbitrator’s appeals; the bodies in the menu of a regional secretary and of who prepares in their name; who prepares, for the secretary. */
@Component
class StructureNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (viewer.has(Role.ARBITRATOR)) {
            entries.add(new NavigationEntry(50, "/appeals", "structure.appeals.menu", "scale"));
        }
        for (String region : viewer.regionsPrepared()) {
            String place = "/regions/" + region;
            entries.add(new NavigationEntry(26, place + "/secretariat", "structure.menu.secretariat", "users-group")
                    .under(place));
            entries.add(
                    new NavigationEntry(27, place + "/committee", "structure.menu.committee", "scale").under(place));
            if (viewer.secretaryOf(region)) {
                entries.add(new NavigationEntry(28, place + "/preparers", "preparer.menu", "users").under(place));
            }
        }
        return entries;
    }
}
