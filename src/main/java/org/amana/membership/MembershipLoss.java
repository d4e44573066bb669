package org.amana.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** B8: what else is lost by whoever ceases to be an active member; every bean is called, in the same transaction. */
public interface MembershipLoss {

    /**
     * @param member as the member is now, no longer active
     * @param day the day from which
     * @param by the account that recorded it, null for the system
     */
    void lost(MemberSummary member, LocalDate day, @Nullable UUID by);
}
