package org.amana.membership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * M1: what a room keeps of members, when two records of one person are made one. One bean per room; a test asks that every
 * table with a {@code member_id} is named by one of them.
 */
public interface MemberMerge {

    /** What becomes of a table's rows of the record that is absorbed. All of it goes back when the merge is undone. */
    enum Way {
        /** They become the survivor's; what the database forbids the survivor to have twice bars the merge. */
        FOLLOWS,
        /** They become the survivor's, but for those that the survivor has already: these are kept with the merge. */
        JOINS,
        /** They become the survivor's where the survivor has none, and belong to no member otherwise. */
        LOOSENS,
        /** They speak of the absorbed record alone, and are kept with the merge. */
        ASIDE,
        /** They say what was, by the absorbed record's key, and stay as they were written; no foreign key holds them. */
        STAYS,
        /** They are made again from the record itself, and go with it. */
        REMADE
    }

    /** The tables with a {@code member_id} for which the room answers. */
    Map<String, Way> tables();

    /** Why these two can not be made one now, each with its rule; several reasons are said together. */
    default List<RuleViolation.Reason> hinders(Pair pair) {
        return List.of();
    }

    /** What the room settles once everything has followed, in the same transaction. */
    default void merged(Pair pair, @Nullable UUID by) {}

    /** What the room settles once the two are parted again, in the same transaction. */
    default void parted(UUID one, UUID other, @Nullable UUID by) {}

    /** Two records of one person, as they are before they are made one. */
    record Pair(MemberSummary survivor, MemberSummary absorbed) {}
}
