package org.amana.home.region;

import java.util.List;
import org.amana.home.standing.BoardRow;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.RegionStanding;
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
        @Nullable BoardRow board,
        boolean people) {}
