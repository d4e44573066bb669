package org.amana.membership.duplicate;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the pairs that a pass finds. */
@Component
class PairStore {

    private final JdbcTemplate jdbc;

    PairStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Two members, in the order of their keys. */
    record Two(UUID one, UUID other) {

        static Two of(UUID a, UUID b) {
            return a.toString().compareTo(b.toString()) < 0 ? new Two(a, b) : new Two(b, a);
        }
    }

    /** What was told apart stays so; who is gone meanwhile is left out. */
    void keep(UUID pass, LocalDate day, Map<Two, Resemblance> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        Collection<Two> twos = pairs.keySet();
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into likely_pair (id, one_id, one_region, one_province, other_id, other_region, other_province,
                        likeness, signs, found_on, pass)
                    select uuidv7(), a.id, a.region_code, a.province_code, b.id, b.region_code, b.province_code, p.likeness,
                        string_to_array(p.signs, ' '), ?, ?
                    from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[]) as p (one, other, likeness, signs)
                    join member a on a.id = p.one join member b on b.id = p.other
                    on conflict (one_id, other_id) do update
                        set likeness = excluded.likeness, signs = excluded.signs, pass = excluded.pass
                    """)) {
                insert.setObject(1, day);
                insert.setObject(2, pass);
                insert.setArray(
                        3, array(connection, "uuid", twos.stream().map(Two::one).toArray()));
                insert.setArray(
                        4,
                        array(connection, "uuid", twos.stream().map(Two::other).toArray()));
                insert.setArray(
                        5,
                        array(
                                connection,
                                "int",
                                pairs.values().stream()
                                        .map(Resemblance::likeness)
                                        .toArray()));
                insert.setArray(
                        6,
                        array(
                                connection,
                                "text",
                                pairs.values().stream()
                                        .map(found -> found.signs().stream()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(" ")))
                                        .toArray()));
                return insert.executeUpdate();
            }
        });
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** What this pass no longer found was corrected since. */
    int forgetOthersThan(UUID pass) {
        return jdbc.update("delete from likely_pair where pass <> ? and apart_at is null", pass);
    }
}
