package org.amana.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What was put together from the database, as long as nothing in the database has changed. PostgreSQL says which
 * transactions a reader sees ({@code pg_current_snapshot}); as soon as any transaction that wrote has ended, on whatever
 * instance, that is another answer. While it is the same, everything that could be read is the same, and nothing has to be
 * read again: what is given is never older than what reading would give.
 */
@Component
public class Unchanged {

    /** So many are kept; when there are more it begins anew. */
    private static final int MOST = 300;

    private final JdbcTemplate jdbc;
    private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

    Unchanged(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(String snapshot, Object value) {}

    /**
     * Call it within a transaction that only reads; in one that has written everything is read anew.
     *
     * @param key all on which the value depends besides the database: what it is, who reads, the language, the legal day
     * @param read puts the value together; nobody may change the value afterwards
     */
    public <T> T since(Object key, Supplier<T> read) {
        String before = snapshot();
        if (before == null) {
            return read.get();
        }
        Kept known = kept.get(key);
        if (known != null && known.snapshot().equals(before)) {
            @SuppressWarnings("unchecked")
            T value = (T) known.value();
            return value;
        }
        T value = read.get();
        if (before.equals(snapshot())) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, new Kept(before, value));
        }
        return value;
    }

    /** Null in a transaction that has written: it reads what no snapshot tells of, and may yet roll it back. */
    private @Nullable String snapshot() {
        return jdbc.queryForObject(
                "select case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end",
                String.class);
    }
}
