package org.amana.membership.roll;

import java.sql.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Members found by words, on the index of their tokens. The rarest word names them and each is asked for the others; where
 * every word is common the database intersects them. Nothing walks through the members to find some.
 */
@Component
class WordSearch {

    /** So many tokens are read through; what more have is common. */
    private static final int FEW = 2_000;

    /** So many tokens are intersected with others; a word of more is asked for member by member. */
    private static final int COMMON = 30_000;

    private final JdbcTemplate jdbc;
    private final MemberCounts counts;

    WordSearch(JdbcTemplate jdbc, MemberCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** Everyone who has all the words, and perhaps some who are not of the kind; null where they are many. */
    UUID @Nullable [] few(MemberFilter filter) {
        List<SearchedWord> words = filter.words();
        if (filter.narrowsKind() && filter.isCounted() && counts.of(filter) < FEW) {
            return ofKind(filter, words);
        }
        List<Counted> rarestFirst = counted(words, FEW);
        if (rarestFirst.get(0).tokens() < FEW) {
            return withOthers(rarestFirst);
        }
        return words.size() == 1 ? null : ofCommon(counted(words, COMMON));
    }

    private record Counted(SearchedWord word, int tokens) {}

    private List<Counted> counted(List<SearchedWord> words, int limit) {
        int[] tokens = tokens(words, limit);
        return IntStream.range(0, tokens.length)
                .mapToObj(i -> new Counted(words.get(i), tokens[i]))
                .sorted(Comparator.comparingInt(Counted::tokens))
                .toList();
    }

    /** How many tokens begin as each word does, counted up to a limit. */
    private int[] tokens(List<SearchedWord> words, int limit) {
        SqlText counting = SqlText.of("select array[");
        counting.and(SqlText.joined(
                ", ",
                words.stream()
                        .map(word -> SqlText.of("(select count(*) from (select from (")
                                .and(word.tokens(limit))
                                .and(") w limit ?) w)", limit))
                        .toList()));
        Long[] found = jdbc.queryForObject(
                counting.and("]").sql(), (row, n) -> (Long[]) row.getArray(1).getArray(), counting.params());
        return Arrays.stream(found == null ? new Long[0] : found)
                .mapToInt(Long::intValue)
                .toArray();
    }

    private UUID[] ofKind(MemberFilter filter, List<SearchedWord> words) {
        SqlText all = SqlText.of("with kind as materialized (select m.id from member m where ")
                .and(filter.condition())
                .and(") select array_agg(id) from kind where ")
                .and(SqlText.joined(
                        " and ",
                        words.stream().map(word -> word.isOf("kind.id")).toList()));
        return members(all);
    }

    private UUID[] withOthers(List<Counted> rarestFirst) {
        SqlText all = SqlText.of("select array_agg(distinct r.member_id) from (")
                .and(rarestFirst.get(0).word().tokens(FEW))
                .and(") r where true");
        return members(others(all, rarestFirst.subList(1, rarestFirst.size()), "r.member_id"));
    }

    /** The two rarest intersected, and whom that leaves asked for the others; one that nearly all have is only asked for. */
    private UUID @Nullable [] ofCommon(List<Counted> rarestFirst) {
        boolean asked =
                rarestFirst.get(0).tokens() < COMMON && rarestFirst.get(1).tokens() == COMMON;
        SqlText all = SqlText.of("select array_agg(member_id) from (select member_id from (")
                .and(rarestFirst.get(0).word().members())
                .and(asked ? " union " : " intersect ")
                .and(rarestFirst.get(asked ? 0 : 1).word().members())
                .and(") f where true");
        others(all, rarestFirst.subList(asked ? 1 : 2, rarestFirst.size()), "f.member_id");
        UUID[] found = members(all.and(" limit ?) l", FEW));
        return found.length < FEW ? found : null;
    }

    private static SqlText others(SqlText all, List<Counted> others, String memberId) {
        others.forEach(other -> all.and(" and ").and(other.word().isOf(memberId)));
        return all;
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

    private UUID[] members(SqlText aggregated) {
        UUID[] found = jdbc.queryForObject(
                aggregated.sql(),
                (row, n) -> {
                    Array array = row.getArray(1);
                    return array == null ? new UUID[0] : (UUID[]) array.getArray();
                },
                aggregated.params());
        return found == null ? new UUID[0] : found;
    }
}
