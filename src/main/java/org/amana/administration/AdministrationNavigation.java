package org.amana.administration;

import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** What administrators find in the menu; leadership finds the countries it opens. */
@Component
class AdministrationNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        if (viewer.administrator()) {
            return List.of(
                    new NavigationEntry(905, "/admin/accounts", "administration.accounts", "users"),
                    new NavigationEntry(910, "/admin/roles", "administration.roles", "user-check")
                            .under("/admin/accounts"),
                    new NavigationEntry(930, "/admin/territories", "administration.territories", "map-2"),
                    new NavigationEntry(940, "/admin/settings", "administration.settings", "settings"),
                    new NavigationEntry(945, "/admin/outbox", "administration.outbox", "mail").under("/admin/settings"),
                    new NavigationEntry(947, "/admin/retention", "administration.retention", "trash")
                            .under("/admin/settings"),
                    new NavigationEntry(950, "/admin/audit", "administration.audit", "history"),
                    new NavigationEntry(960, "/admin/errors", "administration.errors", "alert-triangle")
                            .under("/admin/settings"));
        }
        return viewer.leadership()
                ? List.of(new NavigationEntry(930, "/regions/13/countries", "administration.countries", "world"))
                : List.of();
    }
}
