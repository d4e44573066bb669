package org.amana.access.account;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** Everyone finds their own account in the menu. */
@Component
class AccountNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        return List.of(new NavigationEntry(990, "/account", "account.title", "user"));
    }
}
