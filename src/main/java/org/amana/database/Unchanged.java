package org.amana.database;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether what was read from the database would be read again. PostgreSQL says which transactions a reader sees
 * ({@code pg_current_snapshot}): while that is the same, so is everything. When it is another, the marks tell whether any
 * transaction ended between the two that changed what pages show ({@code change_mark}), on whatever instance; sessions,
 * audit facts and the jobs' own table are none of it.
 */
@Component
public class Unchanged {

    /** What a reader sees now, in a select of anything. */
    public static final String SNAPSHOT = "pg_current_snapshot()::text";

    private final JdbcTemplate jdbc;

    Unchanged(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether nothing that pages show has changed since, in one statement.
     *
     * @param before a snapshot, not older than a day: older marks are forgotten
     */
    public boolean since(String before) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select not exists (
                    select from change_mark
                    where xid >= pg_snapshot_xmin(cast(? as pg_snapshot))
                        and not pg_visible_in_snapshot(xid, cast(? as pg_snapshot)))
                """, Boolean.class, before, before));
    }

    /** Nothing that was kept is as old. */
    public void forgetOldMarks() {
        jdbc.update("delete from change_mark where at < now() - interval '1 day'");
    }
}
