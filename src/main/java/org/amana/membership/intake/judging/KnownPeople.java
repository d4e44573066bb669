package org.amana.membership.intake.judging;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.PersonName;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Who in the viewer's scope has one of many documents, phones or birth dates; one query for each of the three. */
@Component
public class KnownPeople {

    private static final String BORN = "birth_date, given_name_ar || ' ' || family_name_ar,"
            + " given_name_latin || ' ' || family_name_latin, number";

    private final JdbcTemplate jdbc;

    KnownPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A member with the same birth date as someone. */
    public record Born(PersonName name, Set<String> sounds, String number) {

        static Born of(String arabic, String latin, String number) {
            return new Born(
                    new PersonName(arabic.strip(), latin.strip()), NameFolding.soundKeys(arabic, latin), number);
        }

        /** Whether it is likely the same name; most are told apart by how they sound. */
        boolean similar(PersonName other, Set<String> otherSounds) {
            return !Collections.disjoint(sounds, otherSounds) && NameFolding.similar(name, other);
        }
    }

    /** Member numbers by hash of the identity document, also of one whose record was made one with another (M1). */
    public Map<ByteBuffer, String> byIdentity(Collection<byte[]> hashes) {
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

    /** Members of the list's territory, which the index of birth dates is told: row-level security asks each row for it. */
    Map<LocalDate, List<Born>> bornOn(Collection<LocalDate> days, MemberImport list) {
        Map<LocalDate, List<Born>> born = new HashMap<>();
        String province = list.provinceCode();
        query(
                "select " + BORN + " from member where birth_date = any (?) and region_code = ?"
                        + (province == null ? "" : " and province_code = ?"),
                "date",
                days(days),
                row -> born.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new ArrayList<>())
                        .add(born(row)),
                province == null ? new Object[] {list.regionCode()} : new Object[] {list.regionCode(), province});
        return born;
    }

    private static Born born(ResultSet row) throws SQLException {
        return Born.of(row.getString(2), row.getString(3), row.getString(4));
    }

    /** Who has come since, by hand or with another list, and has one of these phones or birth dates. */
    Since since(Instant moment, UUID list, Collection<String> phones, Collection<LocalDate> days) {
        Since since = new Since(new HashMap<>(), new HashMap<>());
        // Record keys begin with their moment; the clocks of two machines may differ a little.
        UUID after = new UUID(moment.minusSeconds(300).toEpochMilli() << 16, 0L);
        query(
                """
                with asked as materialized (select cast(? as date[]) as days, cast(? as text[]) as phones),
                    come as (
                        select * from member where import_id is null and id > ?
                        union all
                        select * from member where id > ? and import_id = any (array(
                            select i.id from member_import i where i.id <> ? and i.worked_at >= ?)))
                select\s""" + BORN + """
                , phone from come
                where birth_date = any ((select days from asked)::date[]) or phone = any ((select phones from asked)::text[])
                """,
                "date",
                days(days),
                row -> {
                    since.born()
                            .computeIfAbsent(row.getObject(1, LocalDate.class), day -> new ArrayList<>())
                            .add(born(row));
                    if (row.getString(5) != null) {
                        since.phones().put(row.getString(5), row.getString(4));
                    }
                },
                phones.toArray(String[]::new),
                after,
                after,
                list,
                moment.minusSeconds(300).atOffset(ZoneOffset.UTC));
        return since;
    }

    /** @param phones member numbers by phone */
    record Since(Map<String, String> phones, Map<LocalDate, List<Born>> born) {}

    private static String[] days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private void query(String sql, String type, Object[] asked, RowCallbackHandler row, Object... more) {
        if (asked.length == 0) {
            return;
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(jdbc.execute((ConnectionCallback<Array>) connection -> connection.createArrayOf(type, asked)));
        arguments.addAll(List.of(more));
        jdbc.query(sql, row, arguments.toArray());
    }
}
