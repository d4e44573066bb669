package org.amana.membership;

import java.util.List;

/**
 * M7, M8: what a room keeps of a member, when the person is erased. The member's record stays as an empty one that nobody
 * sees. One bean per room; a test asks that every table with a {@code member_id} is named by one of them.
 */
public interface MemberErasure {

    /** What becomes of each table of the room; of those that refer to one another, the referring one first. */
    List<Table> tables();

    /**
     * One table.
     *
     * @param key the column that names the member, or {@code account_id} for the member's accounts; where the member is
     *     named by another table only, {@code correction_id<correction.member_id}
     * @param words the columns that are emptied; attachments named in them go when nobody else has them
     * @param goes whether the rows go
     */
    record Table(String name, String key, List<String> words, boolean goes) {

        /** The rows go, and the attachments that they alone have. */
        public static Table goes(String name) {
            return goes(name, "member_id");
        }

        public static Table goes(String name, String key) {
            return new Table(name, key, List.of(), true);
        }

        /** The rows stay for what they count or date; these columns are emptied. */
        public static Table emptied(String name, String... words) {
            return new Table(name, "member_id", List.of(words), false);
        }

        /** The rows hold keys, days and closed words only, and stay. */
        public static Table stays(String name) {
            return new Table(name, "member_id", List.of(), false);
        }
    }
}
