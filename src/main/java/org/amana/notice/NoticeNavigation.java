package org.amana.notice;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** The notices in the menu of those who are told something by their role. */
@Component
class NoticeNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        boolean told = viewer.leadership()
                || viewer.has(Role.REGIONAL_SECRETARY)
                || viewer.has(Role.PREPARER)
                || viewer.has(Role.PROVINCIAL_SECRETARY);
        return told ? List.of(new NavigationEntry(90, "/notices", "notice.title", "bell")) : List.of();
    }
}
