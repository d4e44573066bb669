package org.amana.home;

import java.util.List;

/**
 * The regions that someone may see.
 *
 * @param people whether the viewer reads who is there, and not only the territory
 */
record RegionList(List<RegionStanding> regions, boolean people) {}
