package org.amana.membership.roll;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gathers the few who may be meant, asks each whether they are, sorts and counts them: one statement, and one for the rows. */
@Component
class Gathering {

    private final JdbcTemplate jdbc;
    private final MemberSummaries summaries;

    Gathering(JdbcTemplate jdbc, MemberSummaries summaries) {
        this.jdbc = jdbc;
        this.summaries = summaries;
    }

    /**
     * The page of those who are meant; null where they are too many, which is known before any of them is asked.
     *
     * @param candidates a statement whose rows are keys of members, some perhaps more than once
     * @param read of so many rows they may be; it must give one more, if there are more
     * @param asked a condition on {@code m}
     * @param most so many may be meant
     */
    MemberSearches.@Nullable Found page(SqlText candidates, int read, SqlText asked, int most, ListPlace place) {
        SqlText sql = SqlText.of("with w (id) as materialized (")
                .and(candidates)
                .and(
                        "), f as materialized (select m.* from (select distinct w.id from w where (select count(*) from w) <= "
                                + read + ") w cross join lateral (select m.id, " + place.key()
                                + " from member m where m.id = w.id and ")
                .and(asked)
                .and(" offset 0) m) select (select count(*) from w), (select count(*) from f),"
                        + " (select (array_agg(m.id" + place.order() + "))[1:" + place.limit()
                        + "] from f m where true")
                .and(place.sql())
                .and(")");
        return jdbc.queryForObject(
                sql.sql(),
                (row, n) -> row.getInt(1) > read || row.getInt(2) > most
                        ? null
                        : new MemberSearches.Found(summaries.of(inOrder(members(row, 3), place)), row.getInt(2), false),
                sql.params());
    }

    /** The keys in a column. */
    static List<UUID> members(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    /** Read backwards, they come in the list's order all the same. */
    static List<UUID> inOrder(List<UUID> read, ListPlace place) {
        List<UUID> rows = new ArrayList<>(read);
        if (place.before()) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
