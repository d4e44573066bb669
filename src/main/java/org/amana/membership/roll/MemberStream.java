package org.amana.membership.roll;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Members from the first to the last within the row scope, read as they come, so that no list is too long for the memory.
 * In the caller's transaction, which lasts as long.
 */
@Component
public class MemberStream {

    private static final int AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;

    MemberStream(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(AT_A_TIME);
    }

    /**
     * Hands over each member once, in the list's order.
     *
     * @param marked only these, null for all whom the filter finds
     */
    public void each(
            MemberFilter filter, MemberSort sort, @Nullable Collection<UUID> marked, Consumer<MemberSummary> act) {
        String direction = sort.descending() ? " desc" : "";
        SqlText all = SqlText.of("select " + MemberSummaries.COLUMNS + " from member m where ")
                .and(all(filter, marked))
                .and(" order by m." + sort.column() + direction + ", m.id" + direction);
        jdbc.query(
                all.sql(),
                row -> {
                    act.accept(MemberSummaries.ROW.mapRow(row, 0));
                },
                all.params());
    }

    /**
     * Enters the keys of the same members into a table, under another key.
     *
     * @param into such as {@code insert into export_row (export_id, member_id)}
     * @return how many they are
     */
    public int enter(String into, UUID under, MemberFilter filter, @Nullable Collection<UUID> marked) {
        SqlText all =
                SqlText.of(into + " select ?, m.id from member m where ", under).and(all(filter, marked));
        return jdbc.update(all.sql(), all.params());
    }

    private static SqlText all(MemberFilter filter, @Nullable Collection<UUID> marked) {
        if (marked != null) {
            return SqlText.of("m.id = any (?)", (Object) marked.toArray(UUID[]::new));
        }
        SqlText all = new SqlText().and(filter.condition());
        for (SearchedWord word : filter.words()) {
            all.and(" and m.id in (").and(word.members()).and(")");
        }
        return all;
    }
}
