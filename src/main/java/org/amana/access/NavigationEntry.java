package org.amana.access;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place in the main menu.
 *
 * @param order where it stands; smaller first
 * @param href its address
 * @param label message key
 * @param icon name of an icon of the sprite
 * @param under the address of the place to which it belongs: it stands in that place's own line and, in the menu of a phone,
 *     behind it; null for a place of its own, which it also is where the other is not in the viewer's menu
 * @param also where pages stand that belong to it though their addresses do not begin with its own
 */
public record NavigationEntry(
        int order,
        String href,
        String label,
        String icon,
        @Nullable String under,
        List<String> also) {

    public NavigationEntry(int order, String href, String label, String icon) {
        this(order, href, label, icon, null, List.of());
    }

    /** The same, as a part of another place. */
    public NavigationEntry under(String place) {
        return new NavigationEntry(order, href, label, icon, place, also);
    }

    /** The same, to which the pages below these addresses belong too. */
    public NavigationEntry with(String... addresses) {
        return new NavigationEntry(order, href, label, icon, under, List.of(addresses));
    }

    /** How many characters of a page's address say that it belongs here; none where it does not. */
    int reach(String path) {
        return Stream.concat(Stream.of(href), also.stream())
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
