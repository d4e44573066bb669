package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.MemberFilter.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Finds members within the row scope; a page starts after a key, so that each is as quick as the first. */
@Component
public class MemberSearches {

    /** From so many tokens on, a word is one that many have. */
    private static final int BROAD = 20_000;

    private static final String COLUMNS = """
            m.id, m.number, m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin, m.gender,
            m.birth_date, m.region_code, m.province_code, m.commune_code, m.joined_on, m.status,
            m.identity_hash is not null as complete, m.email, m.phone
            """;
    private static final RowMapper<MemberSummary> SUMMARY = (row, n) -> new MemberSummary(
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

    MemberSearches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Rows next to a member in the list's order, at most as many as asked for.
     *
     * @param beside the member whose place the rows lie beside, null for the beginning of the list
     * @param before whether they lie before it; they come in the list's order all the same
     */
    public List<MemberSummary> rows(
            MemberFilter filter, MemberSort sort, @Nullable UUID beside, boolean before, int limit) {
        Condition condition = withWords(filter);
        List<Object> params = new ArrayList<>(condition.params());
        String column = "m." + sort.column();
        boolean backwards = before != sort.descending();
        String place = "";
        if (beside != null) {
            Object key = keyOf(beside, sort);
            if (key != null) {
                place = " and (" + column + ", m.id) " + (backwards ? "<" : ">") + " (?, ?)";
                params.add(key);
                params.add(beside);
            }
        }
        String direction = backwards ? " desc" : "";
        params.add(limit);
        List<MemberSummary> rows = new ArrayList<>(jdbc.query(
                "select " + COLUMNS + " from member m where " + condition.sql() + place + " order by " + column
                        + direction + ", m.id" + direction + " limit ?",
                SUMMARY,
                params.toArray()));
        if (before) {
            Collections.reverse(rows);
        }
        return rows;
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

    /**
     * A word that few have names its members first; one that many have is looked for along the list's order, which soon
     * has a page full. Left to itself the database reads all that the word matches, and sorts it.
     */
    private Condition withWords(MemberFilter filter) {
        Condition condition = filter.condition();
        StringBuilder sql = new StringBuilder(condition.sql());
        List<Object> params = new ArrayList<>(condition.params());
        for (Condition word : filter.words()) {
            sql.append(
                    isBroad(word)
                            ? " and exists (select from member_token t where t.member_id = m.id and " + word.sql()
                                    + " offset 0)"
                            : " and m.id = any (array (select t.member_id from member_token t where " + word.sql()
                                    + "))");
            params.addAll(word.params());
        }
        return new Condition(sql.toString(), params);
    }

    private boolean isBroad(Condition word) {
        List<Object> params = new ArrayList<>(word.params());
        params.add(BROAD);
        return count("select from member_token t where " + word.sql(), params) >= BROAD;
    }

    /** How many there are, counted up to a limit. */
    public int count(MemberFilter filter, int limit) {
        Condition condition = filter.condition();
        StringBuilder sql = new StringBuilder("select from member m where " + condition.sql());
        List<Object> params = new ArrayList<>(condition.params());
        for (Condition word : filter.words()) {
            sql.append(" and m.id in (select t.member_id from member_token t where ")
                    .append(word.sql())
                    .append(")");
            params.addAll(word.params());
        }
        params.add(limit);
        return count(sql.toString(), params);
    }

    private int count(String rows, List<Object> params) {
        Integer count = jdbc.queryForObject(
                "select count(*) from (" + rows + " limit ?) counted", Integer.class, params.toArray());
        return count == null ? 0 : count;
    }
}
