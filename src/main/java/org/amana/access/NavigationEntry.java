package org.amana.access;

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
 */
public record NavigationEntry(
        int order,
        String href,
        String label,
        String icon,
        @Nullable String under) {

    public NavigationEntry(int order, String href, String label, String icon) {
        this(order, href, label, icon, null);
    }

    /** The same, as a part of another place. */
    public NavigationEntry under(String place) {
        return new NavigationEntry(order, href, label, icon, place);
    }
}
