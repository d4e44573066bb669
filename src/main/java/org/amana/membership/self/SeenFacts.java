package org.amana.membership.self;

import java.time.Instant;
import java.util.List;
import org.amana.access.Role;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * A page of who saw a member's record (M7).
 *
 * @param previous the number of the fact before which the page before ends, null on the first
 * @param next the number of the fact after which the next page begins, null on the last
 */
record SeenFacts(
        List<Seen> rows,
        @Nullable String previous,
        @Nullable String next) {

    /** What was done with the record. */
    enum What {
        ENTERED,
        VIEWED,
        FILE_VIEWED,
        CHANGED,
        EXPORTED
    }

    /**
     * One look at the record, or one change: by whom in what role, never by name.
     *
     * @param role the role held at that moment, null where it was the member, nobody in office or the system's own work
     * @param self whether it was the member
     * @param system whether it was the system's own work
     * @param territory the territory of that role, null for the nation
     * @param action the word of the trail, for those who ask the region about it
     * @param purpose why, as it was said; null where it is not asked for
     */
    record Seen(
            Instant at,
            What what,
            String action,
            @Nullable Role role,
            boolean self,
            boolean system,
            @Nullable TwoScripts territory,
            @Nullable String purpose) {}

    /**
     * A file that held the record.
     *
     * @param territory what it was about, null for several or the nation
     * @param purpose what it was made for, one of a closed set
     * @param words what was added to the purpose, null where nothing was
     */
    record Exported(
            Instant at,
            Role role,
            @Nullable TwoScripts territory,
            Enum<?> purpose,
            @Nullable String words) {}
}
