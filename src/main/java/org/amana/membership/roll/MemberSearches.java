package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds members within the row scope; a page starts after a key, so that each is as quick as the first. */
@Component
public class MemberSearches {

    /** So many of a kind are rather gathered and sorted than looked for along the list. */
    private static final int FEW = 300;

    private final JdbcTemplate jdbc;
    private final MemberCounts counts;
    private final WordSearch words;
    private final KindSearch kinds;
    private final MemberSummaries summaries;

    MemberSearches(
            JdbcTemplate jdbc, MemberCounts counts, WordSearch words, KindSearch kinds, MemberSummaries summaries) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.words = words;
        this.kinds = kinds;
        this.summaries = summaries;
    }

    /**
     * A page of a list.
     *
     * @param rows in their order
     * @param count how many there are on all pages
     * @param more whether there are more than were counted: then the closest to the words come first
     */
    public record Found(List<MemberSummary> rows, int count, boolean more) {}

    /**
     * Rows next to a member in the list's order, at most as many as asked for. Words that many have order the list by how
     * close they are.
     *
     * @param beside the member whose place the rows lie beside, null for the beginning of the list
     * @param before whether they lie before it; they come in the list's order all the same
     */
    public Found find(MemberFilter filter, MemberSort sort, @Nullable UUID beside, boolean before, int limit) {
        ListPlace place = place(sort, beside, before, limit);
        if (filter.words().isEmpty()) {
            return filter.isCounted()
                    ? ofKind(filter, place)
                    : kinds.counted(filter, place, place(sort, null, false, limit));
        }
        WordSearch.Few few = words.few(filter, place);
        if (few.page() != null) {
            return few.page();
        }
        List<MemberSummary> rows = summaries.of(Gathering.inOrder(words.closest(filter, beside, before, limit), place));
        boolean all = rows.size() < limit && place.first();
        return new Found(rows, all ? rows.size() : Math.max(few.least(), place.least(rows.size())), !all);
    }

    /** How many there are is kept. */
    private Found ofKind(MemberFilter filter, ListPlace place) {
        int count = Math.toIntExact(counts.of(filter));
        if (count == 0) {
            return new Found(List.of(), 0, false);
        }
        return new Found(
                filter.narrowsKind() && count <= FEW
                        ? kinds.ofFew(filter, place).rows()
                        : kinds.rows(filter, place.first() && count < place.limit() ? place.of(count) : place),
                count,
                false);
    }

    /** As {@link #find}, without counting. */
    public List<MemberSummary> rows(
            MemberFilter filter, MemberSort sort, @Nullable UUID beside, boolean before, int limit) {
        return filter.words().isEmpty()
                ? kinds.rows(filter, place(sort, beside, before, limit))
                : find(filter, sort, beside, before, limit).rows();
    }

    /** Which rows of {@code m}: those next to a member. */
    private ListPlace place(MemberSort sort, @Nullable UUID beside, boolean before, int limit) {
        boolean backwards = before != sort.descending();
        Object key = beside == null ? null : keyOf(beside, sort);
        return key == null || beside == null
                ? new ListPlace(new SqlText(), sort, before, !before, limit)
                : new ListPlace(
                        SqlText.of(
                                " and (m." + sort.column() + ", m.id) " + (backwards ? "<" : ">") + " (?, ?)",
                                key,
                                beside),
                        sort,
                        before,
                        false,
                        limit);
    }

    private @Nullable Object keyOf(UUID member, MemberSort sort) {
        return jdbc
                .query(
                        "select " + sort.column() + " from member where id = ?",
                        (row, n) -> sort == MemberSort.JOINED ? row.getObject(1, LocalDate.class) : row.getString(1),
                        member)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** How many there are, however many words are looked for, counted up to a limit. */
    public int count(MemberFilter filter, int limit) {
        if (filter.words().isEmpty() && filter.isCounted()) {
            return Math.toIntExact(counts.of(filter));
        }
        SqlText all =
                SqlText.of("select count(*) from (select from member m where ").and(filter.condition());
        for (SearchedWord word : filter.words()) {
            all.and(" and m.id in (").and(word.members()).and(")");
        }
        Integer count = jdbc.queryForObject(all.and(" limit ?) counted", limit).sql(), Integer.class, all.params());
        return count == null ? 0 : count;
    }
}
