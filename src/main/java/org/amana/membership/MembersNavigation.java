package org.amana.membership;

import java.util.ArrayList;
import java.util.List;
import org.amana.access.NavigationEntries;
import org.amana.access.NavigationEntry;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** One place in the menu, and what belongs to it: for each viewer what is open to them. */
@Component
class MembersNavigation implements NavigationEntries {

    private static final String MEMBERS = "/members";

    @Override
    public List<NavigationEntry> entriesFor(Viewer viewer) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (!viewer.seesMembers()) {
            return entries;
        }
        entries.add(new NavigationEntry(30, MEMBERS, "members.title", "users"));
        entries.add(part(31, "/applications", "members.part.applications", "user-plus"));
        if (viewer.keepsMembers()) {
            entries.add(part(32, "/corrections", "members.part.corrections", "edit"));
        }
        entries.add(part(33, "/members/duplicates", "members.part.duplicates", "users-group"));
        entries.add(part(34, "/transfers", "transfers.title", "arrow-right"));
        entries.add(part(35, "/dues", "dues.title", "clipboard-list"));
        if (viewer.decidesOnMembers()) {
            entries.add(part(36, "/members/cards", "members.part.cards", "id"));
        }
        entries.add(part(37, "/rolls", "members.part.rolls", "history"));
        entries.add(part(38, "/statistics", "figures.title", "chart-bar"));
        if (viewer.takesMembersAway()) {
            entries.add(part(39, "/members/exports", "export.own", "download"));
        }
        return entries;
    }

    private static NavigationEntry part(int order, String href, String label, String icon) {
        return new NavigationEntry(order, href, label, icon).under(MEMBERS);
    }
}
