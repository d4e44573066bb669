package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that is put together, with its parameters in the order in which they stand in it. */
final class SqlText {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> params = new ArrayList<>();

    static SqlText of(String sql, Object... params) {
        return new SqlText().and(sql, params);
    }

    SqlText and(String more, Object... more_params) {
        sql.append(more);
        params.addAll(List.of(more_params));
        return this;
    }

    SqlText and(SqlText other) {
        sql.append(other.sql);
        params.addAll(other.params);
        return this;
    }

    SqlText and(MemberFilter.Condition condition) {
        sql.append(condition.sql());
        params.addAll(condition.params());
        return this;
    }

    /** All of them, with something between. */
    static SqlText joined(String between, Collection<SqlText> parts) {
        SqlText all = new SqlText();
        for (SqlText part : parts) {
            all.and(all.sql.isEmpty() ? "" : between).and(part);
        }
        return all;
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] params() {
        return params.toArray();
    }
}
