package org.amana.territory.division;

import org.jspecify.annotations.Nullable;

/**
 * Where the members of a commune, or those of a closed province whom no commune leads elsewhere, belong afterwards.
 *
 * @param fromCommune null for whoever is left in a province that closes
 * @param toCommune null where no commune is known
 */
public record Move(
        String fromProvince,
        @Nullable String fromCommune,
        String toRegion,
        String toProvince,
        @Nullable String toCommune) {

    /** Their province is another one afterwards. */
    public boolean leavesProvince() {
        return !fromProvince.equals(toProvince);
    }
}
