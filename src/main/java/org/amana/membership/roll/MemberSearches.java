package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Finds members within the row scope; a page starts after a key, so that each is as quick as the first. */
@Component
public class MemberSearches {

    /** So many of a kind are rather gathered and sorted than looked for along the list. */
    private static final int FEW = 300;

    static final String COLUMNS = """
            m.id, m.number, m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin, m.gender,
            m.birth_date, m.region_code, m.province_code, m.commune_code, m.joined_on, m.status,
            m.identity_hash is not null as complete, m.email, m.phone
            """;
    static final RowMapper<MemberSummary> SUMMARY = (row, n) -> new MemberSummary(
            row.getObject("id", UUID.class),
            row.getString("number"),
            new TwoScripts(
                    (row.getString("given_name_ar") + " " + row.getString("family_name_ar")).strip(),
                    (row.getString("given_name_latin") + " " + row.getString("family_name_latin")).strip()),
            Gender.valueOf(row.getString("gender")),
            row.getObject("birth_date", LocalDate.class),
            row.getString("region_code"),
            row.getString("province_code"),
            row.getString("commune_code"),
            row.getObject("joined_on", LocalDate.class),
            MemberStatus.valueOf(row.getString("status")),
            row.getBoolean("complete"),
            row.getString("email"),
            row.getString("phone"));

    private final JdbcTemplate jdbc;
    private final MemberCounts counts;
    private final WordSearch words;
    private final KindSearch kinds;

    MemberSearches(JdbcTemplate jdbc, MemberCounts counts, WordSearch words, KindSearch kinds) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.words = words;
        this.kinds = kinds;
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
        KindSearch.Place place = place(sort, beside, before, limit);
        if (filter.words().isEmpty()) {
            return filter.isCounted()
                    ? ofKind(filter, place)
                    : kinds.counted(filter, place, place(sort, null, false, limit));
        }
        UUID[] few = words.few(filter);
        if (few != null) {
            return kinds.among(few, new SqlText().and(filter.condition()), place);
        }
        List<MemberSummary> rows = closest(filter, beside, before, limit);
        boolean all = rows.size() < limit && beside == null;
        return new Found(rows, all || filter.narrowsKind() ? rows.size() : WordSearch.FEW, !all);
    }

    /** How many there are is kept. */
    private Found ofKind(MemberFilter filter, KindSearch.Place place) {
        int count = Math.toIntExact(counts.of(filter));
        if (count == 0) {
            return new Found(List.of(), 0, false);
        }
        return new Found(
                filter.narrowsKind() && count <= FEW
                        ? kinds.ofFew(filter, place).rows()
                        : kinds.rows(filter, place),
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

    private List<MemberSummary> closest(MemberFilter filter, @Nullable UUID beside, boolean before, int limit) {
        List<UUID> ids = words.closest(filter, beside, before, limit);
        Map<UUID, MemberSummary> found = new HashMap<>();
        jdbc.query("select " + COLUMNS + " from member m where m.id = any (?)", SUMMARY, (Object)
                        ids.toArray(UUID[]::new))
                .forEach(member -> found.put(member.id(), member));
        return inOrder(ids.stream().map(found::get).filter(Objects::nonNull).toList(), before);
    }

    private static List<MemberSummary> inOrder(List<MemberSummary> read, boolean backwards) {
        List<MemberSummary> rows = new ArrayList<>(read);
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** Which rows of {@code m}: those next to a member. */
    private KindSearch.Place place(MemberSort sort, @Nullable UUID beside, boolean before, int limit) {
        boolean backwards = before != sort.descending();
        Object key = beside == null ? null : keyOf(beside, sort);
        return key == null || beside == null
                ? new KindSearch.Place(new SqlText(), sort, before, !before, limit)
                : new KindSearch.Place(
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
