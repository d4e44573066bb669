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
    List<UUID> keys(QueueBox box, Territory territory, @Nullable UUID beside, boolean before, int limit) {
        List<Object> params = new ArrayList<>();
        if (box == QueueBox.LATE) {
            params.add(legalDay.today());
        }
        params.addAll(territory.params());
        StringBuilder sql = new StringBuilder("select a.id from application a where ")
                .append(box.condition())
                .append(territory.sql());
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
                    counts.put(QueueBox.APPEALS, row.getLong(3));
                },
                params.toArray());
        return counts;
    }
}
