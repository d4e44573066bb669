package org.amana.membership.electorate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which roll is asked for.
 *
 * @param region null for the nation
 * @param province null for the whole region
 * @param minimumAge the age for membership under the rules of that day (M2)
 * @param months of membership before someone could be proposed, under the rules of that day (N3)
 */
record RollQuestion(@Nullable String region, @Nullable String province, LocalDate day, int minimumAge, int months) {

    /** With what the canonical form begins; the members follow, a line each, in the order of their keys. */
    String head() {
        String territory = province != null ? province : region != null ? region : "*";
        return CanonicalRoll.head(territory, day, minimumAge, months);
    }
}
