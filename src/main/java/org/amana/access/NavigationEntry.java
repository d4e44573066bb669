package org.amana.access;

/**
 * One place in the main menu.
 *
 * @param order where it stands; smaller first
 * @param href its address
 * @param label message key
 * @param icon name of an icon of the sprite
 */
public record NavigationEntry(int order, String href, String label, String icon) {}
