package org.amana.territory.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which territories the planned divisions change and rely on. */
@Component
class ClaimBook {

    private final JdbcTemplate jdbc;

    ClaimBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all planned divisions but this one, and but the one in whose place it comes. */
    Claims others(UUID division, @Nullable UUID replaced) {
        Map<String, LocalDate> changed = new HashMap<>();
        Map<String, LocalDate> reliedOn = new HashMap<>();
        jdbc.query(
                """
                select c.code, c.changes, d.day from division_claim c join division d on d.id = c.division_id
                where d.id <> ? and d.id is distinct from ?
                """,
                row -> {
                    (row.getBoolean("changes") ? changed : reliedOn)
                            .put(row.getString("code"), row.getObject("day", LocalDate.class));
                },
                division,
                replaced);
        return new Claims(changed, reliedOn);
    }

    void claim(UUID division, DivisionPlan plan) {
        List<Object[]> rows = new ArrayList<>();
        plan.changed().forEach(code -> rows.add(new Object[] {division, code, true}));
        plan.reliesOn().forEach(code -> rows.add(new Object[] {division, code, false}));
        jdbc.batchUpdate("insert into division_claim (division_id, code, changes) values (?, ?, ?)", rows);
    }

    void letGo(UUID division) {
        jdbc.update("delete from division_claim where division_id = ?", division);
    }
}
