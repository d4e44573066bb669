package org.amana.membership.roll;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amana.membership.naming.NameFolding;
import org.jspecify.annotations.Nullable;

/**
 * One word that is looked for in {@code member_token}: whoever has a token that begins with one of its prefixes has it.
 * Each prefix is a range of its own, so that the index gives its rows in their order.
 *
 * @param territory a condition on {@code t}
 */
record SearchedWord(List<String> prefixes, MemberFilter.Condition territory) {

    SearchedWord {
        prefixes = prefixes.stream().sorted().toList();
    }

    /** Long words are rare: whoever looks for several begins with the longest. */
    static final Comparator<SearchedWord> LONGEST_FIRST = Comparator.comparing((SearchedWord word) ->
                    -word.prefixes().get(word.prefixes().size() - 1).length())
            .thenComparing(word -> word.prefixes().toString());

    /** Its members, some more than once, up to a number from each range. */
    SqlText members(int limit) {
        return SqlText.joined(
                " union all ",
                ranges(new SqlText(), "", limit, false).stream()
                        .map(range -> SqlText.of("select w.member_id from ")
                                .and(range)
                                .and(" w"))
                        .toList());
    }

    /**
     * Its tokens range by range, up to a number from each.
     *
     * @param more a further condition on {@code t}
     * @param order the columns of the order, blank for none
     */
    List<SqlText> ranges(SqlText more, String order, int limit, boolean backwards) {
        return prefixes.stream()
                .sorted(backwards ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .map(prefix -> SqlText.of("(select t.token, t.member_id from member_token t where ")
                        .and(territory)
                        .and(" and t.token >= (select ?) and t.token < (select ?)", prefix, NameFolding.after(prefix))
                        .and(more)
                        .and((order.isEmpty() ? "" : " order by " + order) + " limit " + limit + ")"))
                .toList();
    }

    /** Whether it is the beginning of a name, and not of a number, a phone or an address. */
    boolean isName() {
        return prefixes.stream().allMatch(prefix -> prefix.charAt(0) >= 'a' && prefix.charAt(0) < 't');
    }

    /** The words of names that begin so, with how many have each, up to a number from each range. */
    SqlText vocabulary(int limit) {
        return SqlText.joined(
                " union all ",
                prefixes.stream()
                        .map(prefix -> SqlText.of(
                                "(select token, members from word where token >= (select ?) and token < (select ?) limit "
                                        + limit + ")",
                                prefix,
                                NameFolding.after(prefix)))
                        .toList());
    }

    /** Its members, all of them, some more than once. */
    SqlText members() {
        return SqlText.of("(")
                .and(SqlText.joined(
                        " union all ",
                        prefixes.stream()
                                .map(prefix -> SqlText.of("select t.member_id from member_token t where ")
                                        .and(territory)
                                        .and(" and t.token >= ? and t.token < ?", prefix, NameFolding.after(prefix)))
                                .toList()))
                .and(")");
    }

    /** Whether the member of a row has it, looked up member by member, each range by itself. */
    SqlText isOf(String memberId) {
        return anyRange(memberId, "");
    }

    /** That no token before this one names the same member already. */
    SqlText first() {
        return SqlText.of("not ").and(anyRange("t.member_id", "o.token < t.token and "));
    }

    private SqlText anyRange(String memberId, String condition) {
        return SqlText.of("(")
                .and(SqlText.joined(
                        " or ",
                        prefixes.stream()
                                .map(prefix -> SqlText.of(
                                        "exists (select from member_token o where o.member_id = " + memberId + " and "
                                                + condition
                                                + "o.token >= (select ?) and o.token < (select ?) offset 0)",
                                        prefix,
                                        NameFolding.after(prefix)))
                                .toList()))
                .and(")");
    }

    SqlText range(String token) {
        return SqlText.of("(")
                .and(SqlText.joined(
                        " or ",
                        prefixes.stream()
                                .map(prefix -> SqlText.of(
                                        token + ".token >= ? and " + token + ".token < ?",
                                        prefix,
                                        NameFolding.after(prefix)))
                                .toList()))
                .and(")");
    }

    /** The token by which a member is found first. */
    SqlText firstTokenOf(@Nullable UUID member) {
        return SqlText.of("select min(o.token) from member_token o where o.member_id = ? and ", member)
                .and(range("o"));
    }
}
