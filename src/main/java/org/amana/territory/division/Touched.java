package org.amana.territory.division;

import org.jspecify.annotations.Nullable;

/**
 * How much of something a division touches: numbers only, for administrators, who see no member (T2).
 *
 * @param code the territory of which it is counted, null for all together
 * @param blocks nothing may be planned while there are any: they would have nowhere to go
 */
public record Touched(What what, @Nullable String code, long number, boolean blocks) {

    public static Touched all(What what, long number) {
        return new Touched(what, null, number, false);
    }

    /** What is counted. */
    public enum What {
        /** Members of a province that lie in another one afterwards. */
        MEMBERS_LEAVING,
        /** Members of a province or a commune that is touched. */
        MEMBERS_IN,
        /** Of a closed province, members without a commune, who go to its successor. */
        MEMBERS_WITHOUT_COMMUNE,
        /** Of a closed territory, members for whom no successor is named. */
        MEMBERS_WITHOUT_TARGET,
        /** Members whose region changes too. */
        MEMBERS_CHANGING_REGION,
        IMPORTS,
        TRANSFERS,
        APPLICATIONS,
        SECRETARIES,
        SEATS,
        LISTS,
        PROPOSALS,
        PROPOSALS_UNDER_REVIEW,
        NOMINEES,
        CONSULTATIONS
    }
}
