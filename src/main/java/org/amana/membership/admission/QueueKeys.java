package org.amana.membership.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which applications stand in which list, and how many; the row scope comes on top. */
@Component
class QueueKeys {

    private final JdbcTemplate jdbc;
    private final LegalDay legalDay;

    QueueKeys(JdbcTemplate jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** Decisions, not withdrawals, from a day on; in time, too late (M5), or either. */
    record Decided(LocalDate from, @Nullable Boolean inTime) {

        String sql() {
            return " and a.decided_by is not null and a.decided_on >= ?"
                    + (inTime == null ? "" : inTime ? " and a.decided_on <= a.due_on" : " and a.decided_on > a.due_on");
        }
    }

    /** A territory to look into; null for everything in scope. */
    record Territory(@Nullable String region, @Nullable String province) {

        String sql() {
            return province != null ? " and a.province_code = ?" : region != null ? " and a.region_code = ?" : "";
        }

        List<Object> params() {
            return province != null ? List.of(province) : region != null ? List.of(region) : List.of();
        }
    }

    /**
     * @param beside the application beside which the rows lie, null for the beginning
     * @param before whether they lie before it; they come in the list's order all the same
     */
    List<UUID> keys(
            QueueBox box,
            Territory territory,
            @Nullable Decided decided,
            @Nullable UUID beside,
            boolean before,
            int limit) {
        List<Object> params = params(box, territory, decided);
        StringBuilder sql = new StringBuilder("select a.id").append(from(box, territory, decided));
        boolean backwards = box.descending() != before;
        if (beside != null) {
            sql.append(" and (").append(box.order()).append(", a.id) ").append(backwards ? "<" : ">");
            sql.append(" (select ").append(box.order()).append(", a.id from application a where a.id = ?)");
            params.add(beside);
        }
        String direction = backwards ? " desc" : "";
        sql.append(" order by ")
                .append(box.order())
                .append(direction)
                .append(", a.id")
                .append(direction)
                .append(" limit ?");
        params.add(limit);
        List<UUID> keys = jdbc.queryForList(sql.toString(), UUID.class, params.toArray());
        if (before) {
            Collections.reverse(keys);
        }
        return keys;
    }

    /** How many stand in a list. */
    long count(QueueBox box, Territory territory, @Nullable Decided decided) {
        Long count = jdbc.queryForObject(
                "select count(*)" + from(box, territory, decided),
                Long.class,
                params(box, territory, decided).toArray());
        return count == null ? 0 : count;
    }

    private static String from(QueueBox box, Territory territory, @Nullable Decided decided) {
        return " from application a where " + box.condition() + territory.sql()
                + (decided == null ? "" : decided.sql());
    }

    private List<Object> params(QueueBox box, Territory territory, @Nullable Decided decided) {
        List<Object> params = new ArrayList<>();
        if (box.ofDay()) {
            params.add(legalDay.today());
        }
        params.addAll(territory.params());
        if (decided != null) {
            params.add(decided.from());
        }
        return params;
    }

    /** How many stand in each list that grows by waiting, in one query. */
    Map<QueueBox, Long> counts(Territory territory) {
        Map<QueueBox, Long> counts = new EnumMap<>(QueueBox.class);
        LocalDate today = legalDay.today();
        List<Object> params = new ArrayList<>();
        params.add(today);
        params.addAll(territory.params());
        params.addAll(territory.params());
        jdbc.query(
                "select w.waiting, w.late, p.appeals from (select count(*) as waiting,"
                        + " count(*) filter (where a.due_on < ?) as late from application a where a.state = 'SUBMITTED'"
                        + territory.sql() + ") w, (select count(*) as appeals from application a where "
                        + QueueBox.APPEALS.condition() + territory.sql() + ") p",
                row -> {
                    counts.put(QueueBox.WAITING, row.getLong(1));
                    counts.put(QueueBox.LATE, row.getLong(2));
                    counts.put(QueueBox.IN_TIME, row.getLong(1) - row.getLong(2));
                    counts.put(QueueBox.APPEALS, row.getLong(3));
                },
                params.toArray());
        return counts;
    }
}
