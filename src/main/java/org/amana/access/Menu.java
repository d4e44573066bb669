package org.amana.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The menu of one page.
 *
 * @param all every place, each followed by its parts
 * @param across the places of their own, which stand in one line at the top
 * @param within the place to which the page belongs and its parts; empty where that place has none
 * @param here the address of the entry to which the page belongs, blank for none
 * @param place the address of that entry's place
 * @param exactly whether the page is that entry's own, not one below it
 */
record Menu(
        List<NavigationEntry> all,
        List<NavigationEntry> across,
        List<NavigationEntry> within,
        String here,
        String place,
        boolean exactly) {

    static final Menu NONE = new Menu(List.of(), List.of(), List.of(), "", "", false);

    static Menu of(List<NavigationEntry> entries, String path) {
        List<NavigationEntry> sorted = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        List<NavigationEntry> across =
                sorted.stream().filter(entry -> !isPart(entry, sorted)).toList();
        List<NavigationEntry> all = new ArrayList<>();
        across.forEach(place -> all.addAll(withParts(place, sorted)));
        Optional<NavigationEntry> here = all.stream()
                // Of two that reach as far, the first in the menu.
                .filter(entry -> entry.reach(path) > 0)
                .max(Comparator.comparingInt(entry -> entry.reach(path)));
        Optional<NavigationEntry> place = here.flatMap(entry -> across.stream()
                .filter(one -> withParts(one, sorted).contains(entry))
                .findFirst());
        List<NavigationEntry> within = place.map(one -> withParts(one, sorted)).orElse(List.of());
        String address = here.map(NavigationEntry::href).orElse("");
        return new Menu(
                all,
                across,
                within.size() > 1 ? within : List.of(),
                address,
                place.map(NavigationEntry::href).orElse(""),
                path.equals(address));
    }

    /** Whether the page is this entry's own. */
    public boolean isPage(NavigationEntry entry) {
        return exactly && entry.href().equals(here);
    }

    /** Whether an entry stands behind its place in the whole menu. */
    public boolean isBehind(NavigationEntry entry) {
        return entry.under() != null && !across.contains(entry);
    }

    private static boolean isPart(NavigationEntry entry, List<NavigationEntry> all) {
        return all.stream().anyMatch(place -> place.href().equals(entry.under()));
    }

    private static List<NavigationEntry> withParts(NavigationEntry place, List<NavigationEntry> all) {
        List<NavigationEntry> within = new ArrayList<>(List.of(place));
        all.stream().filter(entry -> place.href().equals(entry.under())).forEach(within::add);
        return within;
    }
}
