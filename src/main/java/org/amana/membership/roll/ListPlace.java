package org.amana.membership.roll;

/**
 * Where a page begins and how the list goes on.
 *
 * @param sql on {@code m}, behind a condition
 * @param before whether the rows lie before the member and are read backwards
 * @param first whether it is the beginning of the list
 */
record ListPlace(SqlText sql, MemberSort sort, boolean before, boolean first, int limit) {

    /** The same, of fewer rows. */
    ListPlace of(int rows) {
        return new ListPlace(sql, sort, before, first, rows);
    }

    /** How many a list has at least, of which this page shows so many: another page is full. */
    int least(int shown) {
        return first ? shown : limit;
    }

    String key() {
        return "m." + sort.column();
    }

    String order() {
        String direction = before != sort.descending() ? " desc" : "";
        return " order by " + key() + direction + ", m.id" + direction;
    }
}
