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
    private static final int CANDIDATES = 3_000;

    /** Beginnings of more words than these are common, whatever else is looked for. */
    private static final int MANY_WORDS = 150;

    /** Words that so many would have together by chance are walked to: the next who has them is near. */
    private static final int COMMON = 3_000;

    private final JdbcTemplate jdbc;

    WordSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone who has all the words, and perhaps some who are not of the kind; null where they are many. */
    UUID @Nullable [] few(MemberFilter filter) {
        List<SearchedWord> words = filter.words();
        if (words.size() == 1 && !filter.narrowsKind()) {
            return alone(words.get(0));
        }
        if (words.stream().noneMatch(SearchedWord::isName)) {
            return alone(words.get(0));
        }
        return together(filter, words);
    }

    private UUID @Nullable [] alone(SearchedWord word) {
        return gathered(
                SqlText.of("select array_agg(distinct w.member_id), count(*) from (")
                        .and(word.tokens(2 * FEW))
                        .and(") w"),
                2 * FEW - 1);
    }

    /**
     * The words that begin as one that is looked for.
     *
     * @param tokens empty where they are too many
     * @param members how many have them, about
     */
    private record Begun(SearchedWord word, List<String> tokens, long members) {}

    private UUID @Nullable [] together(MemberFilter filter, List<SearchedWord> words) {
        List<Begun> begun = begun(words);
        double everyone = everyone();
        double together = everyone;
        for (Begun word : begun) {
            together *= Math.min(1, word.members() / everyone);
        }
        List<Begun> known =
                begun.stream().filter(word -> !word.tokens().isEmpty()).toList();
        int most = filter.isOfKinds() && !filter.isRare() && known.size() == words.size() ? FEW : ASKED;
        if (known.isEmpty() || together > COMMON && !filter.narrowsKind()) {
            return null;
        }
        SqlText all = SqlText.of("select array_agg(w) filter (where true");
        begun.stream().filter(word -> word.tokens().isEmpty()).forEach(word -> all.and(" and ")
                .and(word.word().isOf("w")));
        return gathered(
                all.and("), count(*)")
                        .and(with(filter, known.stream().map(word -> String.join(" ", word.tokens())), most)),
                most);
    }

    /**
     * Everyone of the kinds of whom all that is asked is true; null where they are many, or too many are of the kinds.
     *
     * @param asked a condition on {@code m}
     */
    UUID @Nullable [] ofKinds(MemberFilter filter, SqlText asked, int most) {
        return gathered(
                SqlText.of(
                                "select array_agg(m.id) filter (where m.id is not null), case when count(*) > ? then ? else"
                                        + " count(m.id) end",
                                CANDIDATES,
                                most + 1)
                        .and(with(filter, Stream.of(), CANDIDATES))
                        .and(" left join lateral (select m.id from member m where m.id = w and ")
                        .and(asked)
                        .and(" offset 0) m on true"),
                most);
    }

    /** Who has a word of each group and is of the kinds. */
    private static SqlText with(MemberFilter filter, Stream<String> groups, int most) {
        return SqlText.of(
                " from members_with(?, ?, ?) w",
                Stream.concat(groups, filter.groups().stream()).toArray(String[]::new),
                filter.kinds().toArray(String[]::new),
                most + 1);
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
        SqlText which = SqlText.of(" and ").and(first.first());
        for (SearchedWord word : words.subList(1, words.size())) {
            which.and(" and ").and(word.isOf("t.member_id"));
        }
        if (filter.narrowsKind()) {
            which.and(" and exists (select from member m where m.id = t.member_id and ")
                    .and(filter.condition())
                    .and(" offset 0)");
        }
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

    /** The members of a statement that counts too what it read; null where that is more than it may be. */
    UUID @Nullable [] gathered(SqlText aggregated, int most) {
        return jdbc.queryForObject(
                aggregated.sql(),
                (row, n) -> {
                    Array array = row.getArray(1);
                    return row.getInt(2) > most ? null : array == null ? new UUID[0] : (UUID[]) array.getArray();
                },
                aggregated.params());
    }

    /** How many members there are, about, as the database's planner knows it. */
    private double everyone() {
        Double about = jdbc.queryForObject(
                "select greatest(reltuples, 1) from pg_class where oid = 'member'::regclass", Double.class);
        return about == null ? 1 : about;
    }
}
