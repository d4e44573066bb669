package org.amana.access.recovery;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** Administrators and signatories find what waits for their confirmation in the menu; secretaries are told by a notice. */
@Component
class RecoveryNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        return viewer.administrator() || viewer.signatory()
                ? List.of(new NavigationEntry(915, "/recoveries", "recovery.title", "key").under("/admin/accounts"))
                : List.of();
    }
}
