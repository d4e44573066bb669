package org.amana.membership.finding;

import java.util.List;
import java.util.UUID;

/**
 * The members that someone marked in the list, or all that the list found.
 *
 * @param all all that the criteria find; the marked ones do not matter then
 * @param members the marked ones
 */
public record MemberSelection(MemberCriteria criteria, boolean all, List<UUID> members) {

    public MemberSelection {
        members = List.copyOf(members);
    }

    /** Nobody was marked. */
    public boolean isEmpty() {
        return !all && members.isEmpty();
    }
}
