package org.amana.membership.dues.sums;

/**
 * The dues of a territory this year.
 *
 * @param members who belong to it: active and suspended
 * @param settled have paid everything up to this year
 * @param exempt are exempt this year, and owe nothing from before
 * @param arrears owe something
 * @param owed dirhams
 * @param collected dirhams received there this year, less what was entered against
 */
public record DuesSums(long members, long settled, long exempt, long arrears, long owed, long collected) {

    static final DuesSums NONE = new DuesSums(0, 0, 0, 0, 0, 0);

    DuesSums plus(DuesSums other) {
        return new DuesSums(
                members + other.members,
                settled + other.settled,
                exempt + other.exempt,
                arrears + other.arrears,
                owed + other.owed,
                collected + other.collected);
    }
}
