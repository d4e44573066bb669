package org.amana.membership.roll;

import java.sql.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Members found by words. A word alone is read from the index of tokens; several words, or words and kinds, are intersected
 * by the index of all words of a member ({@code members_with}); where many have all of them, the closest are walked to.
 * Each way reads so much and no more, however many members there are.
 */
@Component
class WordSearch {

    /** So many are gathered, sorted and counted; of more the closest come first. */
    static final int FEW = 200;

    /** So many are gathered where a rare kind is asked for, or what stands in no word, as the age. */
    private static final int ASKED = 1_000;

    /** So many of a kind are asked for what stands in no word. */
    static final int CANDIDATES = 3_000;

    /** The part of those with a name who are of the gender that fewer of them have, about. */
    private static final double ODD = 0.05;

    /** Beginnings of more words than these are common, whatever else is looked for. */
    private static final int MANY_WORDS = 150;

    /** Words that so many would have together by chance are walked to: the next who has them is near. */
    private static final int COMMON = 3_000;

    private final JdbcTemplate jdbc;
    private final Gathering gathering;
    private final KindShares shares;

    WordSearch(JdbcTemplate jdbc, Gathering gathering, KindShares shares) {
        this.jdbc = jdbc;
        this.gathering = gathering;
        this.shares = shares;
    }

    /**
     * Those who have all the words and are of the kind.
     *
     * @param page null where they are many
     * @param least so many of those were read already, if any were
     */
    record Few(MemberSearches.@Nullable Found page, int least) {}

    /** Gathered, if they are few. */
    Few few(MemberFilter filter, ListPlace place) {
        List<SearchedWord> words = filter.words();
        if (words.size() == 1 && !filter.narrowsKind() || words.stream().noneMatch(SearchedWord::isName)) {
            return alone(filter, words, place);
        }
        return together(filter, words, place);
    }

    /** By the first word; whoever it finds is asked for the others. */
    private Few alone(MemberFilter filter, List<SearchedWord> words, ListPlace place) {
        return new Few(
                gathering.page(
                        words.get(0).members(2 * FEW),
                        2 * FEW - 1,
                        condition(filter, words.stream().skip(1)),
                        2 * FEW,
                        place),
                words.size() == 1 && !filter.narrowsKind() ? FEW : 0);
    }

    private static SqlText condition(MemberFilter filter, Stream<SearchedWord> words) {
        SqlText asked = new SqlText().and(filter.condition());
        words.forEach(word -> asked.and(" and ").and(word.isOf("m.id")));
        return asked;
    }

    /**
     * The words that begin as one that is looked for.
     *
     * @param tokens empty where they are too many
     * @param members how many have them, about
     */
    private record Begun(SearchedWord word, List<String> tokens, long members) {}

    private Few together(MemberFilter filter, List<SearchedWord> words, ListPlace place) {
        List<Begun> begun = begun(words);
        double everyone = shares.everyone();
        double together = everyone;
        for (Begun word : begun) {
            together *= Math.min(1, word.members() / everyone);
        }
        List<Begun> known =
                begun.stream().filter(word -> !word.tokens().isEmpty()).toList();
        boolean narrows = filter.narrowsKind();
        // a given name goes with a gender: the other is rare beside it, whatever the numbers of each say
        double meant = together * shares.of(filter) * (narrows && filter.gender() != null ? ODD : 1);
        if (known.isEmpty() || meant > COMMON) {
            return new Few(null, 0);
        }
        boolean asksNothing = !narrows && known.size() == words.size();
        int read = narrows ? CANDIDATES : asksNothing ? FEW : ASKED;
        MemberSearches.Found page = gathering.page(
                with(
                        filter,
                        known.stream().map(word -> String.join(" ", word.tokens())),
                        filter.kindsAndGender(),
                        read),
                read,
                condition(
                        filter,
                        begun.stream().filter(word -> word.tokens().isEmpty()).map(Begun::word)),
                ASKED,
                place);
        return new Few(page, asksNothing ? FEW : 0);
    }

    /** Who has a word of each group and is of the kinds: so many, and one more if there are more. */
    static SqlText with(MemberFilter filter, Stream<String> groups, List<String> kinds, int most) {
        return SqlText.of(
                "select w from members_with(?, ?, " + (most + 1) + ") w",
                Stream.concat(groups, filter.groups().stream()).toArray(String[]::new),
                kinds.toArray(String[]::new));
    }

    /** One statement for all of them. */
    private List<Begun> begun(List<SearchedWord> words) {
        SqlText asked = new SqlText();
        for (int i = 0; i < words.size(); i++) {
            asked.and(i == 0 ? "" : " union all ")
                    .and("select " + i + ", array_agg(token), sum(members) from (")
                    .and(words.get(i).vocabulary(MANY_WORDS + 1))
                    .and(") w");
        }
        List<Begun> begun = new ArrayList<>();
        jdbc.query(
                asked.sql(),
                row -> {
                    SearchedWord word = words.get(row.getInt(1));
                    Array tokens = row.getArray(2);
                    List<String> found = tokens == null ? List.of() : List.of((String[]) tokens.getArray());
                    boolean many = found.size() > MANY_WORDS || !word.isName();
                    // nobody was ever called so: a word that no name is finds nobody
                    begun.add(new Begun(
                            word,
                            many ? List.of() : found.isEmpty() ? word.prefixes() : found,
                            many ? Long.MAX_VALUE / 2 : row.getLong(3)));
                },
                asked.params());
        return begun;
    }

    /**
     * Of many the closest: those whose word is nearest to what was typed, as the index has them.
     *
     * @param beside the member beside whom they lie, null for the closest of all
     * @param backwards whether they lie before that member; the nearest to the member comes first
     */
    List<UUID> closest(MemberFilter filter, @Nullable UUID beside, boolean backwards, int limit) {
        List<SearchedWord> words = filter.words();
        SearchedWord first = words.get(0);
        SqlText which = new SqlText();
        if (filter.narrowsKind()) {
            which.and(" and exists (select from member m where m.id = t.member_id and ")
                    .and(filter.condition())
                    .and(" offset 0)");
        }
        for (SearchedWord word : words.subList(1, words.size())) {
            which.and(" and ").and(word.isOf("t.member_id"));
        }
        which.and(" and ").and(first.first());
        String token = beside == null ? null : tokenOf(first, beside);
        if (token != null) {
            which.and(" and (t.token, t.member_id) " + (backwards ? "<" : ">") + " (?, ?)", token, beside);
        }
        String direction = backwards ? " desc" : "";
        List<UUID> found = new ArrayList<>();
        // one range after the other: the sounds repeat most of whom the letters found
        for (SqlText range :
                first.ranges(which, "t.token" + direction + ", t.member_id" + direction, limit, backwards)) {
            if (found.size() < limit) {
                jdbc.query(
                        range.sql(),
                        row -> {
                            found.add(row.getObject("member_id", UUID.class));
                        },
                        range.params());
            }
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private @Nullable String tokenOf(SearchedWord word, UUID member) {
        SqlText token = word.firstTokenOf(member);
        return jdbc.queryForObject(token.sql(), String.class, token.params());
    }
}
