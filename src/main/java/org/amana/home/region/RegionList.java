package org.amana.home.region;

import java.util.List;
import org.amana.home.standing.RegionStanding;

/**
 * The regions that someone may see.
 *
 * @param whole whether it is all of them, and not only those with a secretariat in force
 * @param people whether the viewer reads who is there, and not only the territory
 */
record RegionList(List<RegionStanding> regions, boolean people, boolean whole) {

    public RegionList(List<RegionStanding> regions, boolean people) {
        this(regions, people, true);
    }

    /** Those with a secretariat in force, for whoever may know which ones they are. */
    public RegionList withSecretariat() {
        return people
                ? new RegionList(
                        regions.stream().filter(RegionStanding::covered).toList(), true, false)
                : this;
    }
}
