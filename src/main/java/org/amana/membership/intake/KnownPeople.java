package org.amana.membership.intake;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.PersonName;
import org.jspecify.annotations.Nullable;
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
    record Born(PersonName name, Set<String> sounds, String number) {

        static Born of(String arabic, String latin, String number) {
            return new Born(
                    new PersonName(arabic.strip(), latin.strip()), NameFolding.soundKeys(arabic, latin), number);
        }

        /** Whether it is likely the same name; most are told apart by how they sound. */
        boolean similar(PersonName other, Set<String> otherSounds) {
            return !Collections.disjoint(sounds, otherSounds) && NameFolding.similar(name, other);
        }
    }

    /** Since when, and not counting whom a list itself has brought. */
    record Since(@Nullable Instant moment, UUID list) {

        String condition() {
            return moment == null ? "" : " and id > ? and import_id is distinct from ?";
        }

        /** Record keys begin with their moment; the clocks of two machines may differ a little. */
        Object[] with(Object asked) {
            return moment == null
                    ? new Object[] {asked}
                    : new Object[] {asked, new UUID(moment.minusSeconds(300).toEpochMilli() << 16, 0L), list};
        }
    }

    /** Member numbers by hash of the identity document, also of one whose record was made one with another (M1). */
    Map<ByteBuffer, String> byIdentity(Collection<byte[]> hashes) {
        Map<ByteBuffer, String> numbers = new HashMap<>();
        query(
                """
                with asked as materialized (select cast(? as bytea[]) as hashes)
                select identity_hash, number from member where identity_hash = any ((select hashes from asked)::bytea[])
                union all
                select g.other_identity_hash, m.number from member_merge g join member m on m.id = g.survivor_id
                where g.other_identity_hash = any ((select hashes from asked)::bytea[]) and g.undone_at is null
                """,
                "bytea",
                hashes.toArray(byte[][]::new),
                null,
                row -> numbers.put(ByteBuffer.wrap(row.getBytes(1)), row.getString(2)));
        return numbers;
    }

    /** Member numbers by phone. */
    Map<String, String> byPhone(Collection<String> phones, Since since) {
        Map<String, String> numbers = new HashMap<>();
        query(
                "select phone, number from member where phone = any (?)",
                "text",
                phones.toArray(String[]::new),
                since,
                row -> numbers.put(row.getString(1), row.getString(2)));
        return numbers;
    }

    Map<LocalDate, List<Born>> bornOn(Collection<LocalDate> days, Since since) {
        Map<LocalDate, List<Born>> born = new HashMap<>();
        query(
                """
                select birth_date, given_name_ar || ' ' || family_name_ar, given_name_latin || ' ' || family_name_latin,
                    number from member where birth_date = any (?)
                """,
                "date",
                days.stream().map(LocalDate::toString).toArray(String[]::new),
                since,
                row -> born.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new ArrayList<>())
                        .add(Born.of(row.getString(2), row.getString(3), row.getString(4))));
        return born;
    }

    private void query(String sql, String type, Object[] asked, @Nullable Since since, RowCallbackHandler row) {
        if (asked.length == 0) {
            return;
        }
        Array array = jdbc.execute((ConnectionCallback<Array>) connection -> connection.createArrayOf(type, asked));
        if (since == null) {
            jdbc.query(sql, row, array);
        } else {
            jdbc.query(sql + since.condition(), row, since.with(array));
        }
    }
}
