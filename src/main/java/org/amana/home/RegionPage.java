package org.amana.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region at one glance.
 *
 * @param board how its bodies, consultations and list stand, null where the viewer sees the territory only
 * @param people whether the viewer reads who is there, and not only the territory
 */
record RegionPage(
        RegionStanding region,
        List<ProvinceStanding> provinces,
        LeadershipHome.@Nullable BoardRow board,
        boolean people) {}
