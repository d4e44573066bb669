package org.amana.membership.intake;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amana.membership.naming.PersonName;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Who in the viewer's scope has one of many documents, phones or birth dates; one query for each of the three. */
@Component
class KnownPeople {

    private final JdbcTemplate jdbc;

    KnownPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A member with the same birth date as someone. */
    record Born(PersonName name, String number) {}

    /** Member numbers by hash of the identity document. */
    Map<ByteBuffer, String> byIdentity(Collection<byte[]> hashes) {
        Map<ByteBuffer, String> numbers = new HashMap<>();
        query(
                "select identity_hash, number from member where identity_hash = any (?)",
                "bytea",
                hashes.toArray(byte[][]::new),
                row -> numbers.put(ByteBuffer.wrap(row.getBytes(1)), row.getString(2)));
        return numbers;
    }

    /** Member numbers by phone. */
    Map<String, String> byPhone(Collection<String> phones) {
        Map<String, String> numbers = new HashMap<>();
        query(
                "select phone, number from member where phone = any (?)",
                "text",
                phones.toArray(String[]::new),
                row -> numbers.put(row.getString(1), row.getString(2)));
        return numbers;
    }

    Map<LocalDate, List<Born>> bornOn(Collection<LocalDate> days) {
        Map<LocalDate, List<Born>> born = new HashMap<>();
        query("""
                select birth_date, given_name_ar || ' ' || family_name_ar, given_name_latin || ' ' || family_name_latin,
                    number from member where birth_date = any (?)
                """, "date", days.toArray(LocalDate[]::new), row -> born.computeIfAbsent(
                        row.getObject(1, LocalDate.class), day -> new ArrayList<>())
                .add(new Born(
                        new PersonName(
                                row.getString(2).strip(), row.getString(3).strip()),
                        row.getString(4))));
        return born;
    }

    private void query(String sql, String type, Object[] asked, RowCallbackHandler row) {
        if (asked.length == 0) {
            return;
        }
        Array array = jdbc.execute((ConnectionCallback<Array>) connection -> connection.createArrayOf(type, asked));
        jdbc.query(sql, row, array);
    }
}
