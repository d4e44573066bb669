package org.amana.nomination.page;

import java.util.List;
import java.util.stream.Stream;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** The way to a secretary's list and consultations. */
@Component
class NominationNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        return viewer.regionsPrepared().stream()
                .flatMap(region -> Stream.of(
                        new NavigationEntry(40, "/regions/" + region + "/nominees", "nomination.title", "list-check"),
                        new NavigationEntry(
                                        42, "/regions/" + region + "/consultations", "consultation.title", "messages")
                                .under("/regions/" + region + "/nominees")))
                .toList();
    }
}
