package org.amana.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * B8: what else is lost by whoever ceases to be an active member or leaves the territory; every bean is called, in the
 * same transaction, within a row scope that sees the territory that was left.
 */
public interface MembershipLoss {

    void lost(Loss loss);

    /** What happened to the membership. */
    enum Cause {
        /** No longer an active member: everything is lost. */
        STATUS,
        /** Belongs elsewhere now (M4): only what depends on a territory that was left is lost. */
        TRANSFER
    }

    /**
     * @param member as the member is now: no longer active, or in the new territory
     * @param day the day from which
     * @param by the account that recorded it, null for the system
     */
    record Loss(
            MemberSummary member,
            Cause cause,
            LocalDate day,
            @Nullable UUID by) {

        /** Whether what depends on this region is lost: a seat, the region's own mandate. */
        public boolean in(String regionCode) {
            return cause == Cause.STATUS || !regionCode.equals(member.regionCode());
        }

        /** Whether what depends on this province is lost: a nomination, its secretary's mandate. */
        public boolean in(String regionCode, @Nullable String provinceCode) {
            return in(regionCode) || provinceCode != null && !provinceCode.equals(member.provinceCode());
        }
    }
}
