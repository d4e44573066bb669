package org.amana.home.region;

import org.amana.home.standing.Officer;
import org.amana.home.standing.ProvinceStanding;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * What a provincial secretary opens first.
 *
 * @param incomplete active members whose identity number is not known yet (M1)
 * @param secretary the viewer's own term, as it was appointed
 * @param regional the region's secretary
 */
public record ProvinceHome(
        ProvinceStanding province,
        long incomplete,
        TwoScripts region,
        @Nullable Officer secretary,
        @Nullable Officer regional) {}
