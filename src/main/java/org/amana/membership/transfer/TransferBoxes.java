package org.amana.membership.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which transfers lie in which list of a viewer; the row scope comes on top. */
@Component
class TransferBoxes {

    private static final String MINE_FROM = "(t.from_region_code = any (?) or t.from_province_code = any (?))";
    private static final String MINE_TO = "(t.to_region_code = any (?) or t.to_province_code = any (?))";
    private static final String ANSWERED_HERE = "(t.asked_side = 'PRESENT' and " + MINE_TO
            + " or t.asked_side = 'RECEIVING' and (" + MINE_FROM + " or ? and t.due_on <= ?))";

    private final JdbcTemplate jdbc;
    private final LegalDay legalDay;

    TransferBoxes(JdbcTemplate jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /**
     * Keys of the transfers of a list, what waits with the oldest first, what has ended with the newest first.
     *
     * @param beside the transfer beside which the rows lie, null for the beginning
     * @param before whether they lie before it; they come in the list's order all the same
     */
    List<UUID> keys(Viewer viewer, TransferBox box, @Nullable UUID beside, boolean before, int limit) {
        StringBuilder sql = new StringBuilder("select t.id from transfer t where ");
        List<Object> params = new ArrayList<>();
        boolean decided = box == TransferBox.DECIDED;
        if (decided) {
            sql.append("t.state <> 'ASKED'");
        } else {
            sql.append("t.state = 'ASKED' and ").append(box == TransferBox.INCOMING ? "" : "not ");
            sql.append(ANSWERED_HERE);
            params.addAll(answeredHere(viewer));
        }
        String order = decided ? "t.ended_at" : "t.asked_at";
        boolean descending = decided != before;
        if (beside != null) {
            sql.append(" and (").append(order).append(", t.id) ").append(descending ? "<" : ">");
            sql.append(" (select ").append(order).append(", t.id from transfer t where t.id = ?)");
            params.add(beside);
        }
        String direction = descending ? " desc" : "";
        sql.append(" order by ")
                .append(order)
                .append(direction)
                .append(", t.id")
                .append(direction);
        sql.append(" limit ?");
        params.add(limit);
        List<UUID> keys = jdbc.queryForList(sql.toString(), UUID.class, params.toArray());
        if (before) {
            Collections.reverse(keys);
        }
        return keys;
    }

    /** How many wait in each list, with the day of the oldest. */
    Map<TransferBox, Waiting> waiting(Viewer viewer) {
        Map<TransferBox, Waiting> waiting = new EnumMap<>(TransferBox.class);
        jdbc.query(
                "select " + ANSWERED_HERE
                        + " as here, count(*), min(t.asked_on) from transfer t where t.state = 'ASKED'" + " group by 1",
                row -> {
                    waiting.put(
                            row.getBoolean(1) ? TransferBox.INCOMING : TransferBox.OUTGOING,
                            new Waiting(row.getLong(2), row.getObject(3, java.time.LocalDate.class)));
                },
                answeredHere(viewer).toArray());
        return waiting;
    }

    record Waiting(long count, java.time.LocalDate since) {}

    private List<Object> answeredHere(Viewer viewer) {
        String[] regions = viewer.regionsPrepared().toArray(String[]::new);
        String[] provinces = viewer.provincesAsSecretary().toArray(String[]::new);
        return List.of(regions, provinces, regions, provinces, viewer.leadership(), legalDay.today());
    }
}
