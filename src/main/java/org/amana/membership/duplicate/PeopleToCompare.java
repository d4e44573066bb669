package org.amana.membership.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.naming.NameComparison;
import org.amana.membership.naming.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the members whom the search for pairs compares, some at a time. */
@Component
class PeopleToCompare {

    private static final String COLUMNS = """
            select id, birth_date, given_name_ar || ' ' || family_name_ar, given_name_latin || ' ' || family_name_latin,
                phone, email, identity_kind, identity_sealed
            from member
            """;

    private final JdbcTemplate jdbc;
    private final IdentitySeal seal;

    PeopleToCompare(JdbcTemplate jdbc, IdentitySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The last of the birth dates of so many members after a day; null where nobody was born later. */
    @Nullable
    LocalDate lastOfNext(@Nullable LocalDate after, int some) {
        return jdbc.queryForObject(
                "select max(birth_date) from (select birth_date from member where birth_date > ? order by birth_date limit ?) b",
                LocalDate.class,
                after == null ? LocalDate.of(1, 1, 1) : after,
                some);
    }

    /** In the order of their birth dates. */
    List<Person> born(@Nullable LocalDate after, LocalDate until, NameComparison names) {
        return jdbc.query(
                COLUMNS + " where birth_date > ? and birth_date <= ? order by birth_date",
                (row, n) -> person(row, names),
                after == null ? LocalDate.of(1, 1, 1) : after,
                until);
    }

    List<Person> of(Collection<UUID> ids, NameComparison names) {
        return jdbc.query(
                COLUMNS + " where id = any (?)", (row, n) -> person(row, names), (Object) ids.toArray(UUID[]::new));
    }

    /** Groups of members who have the same phone. */
    List<UUID[]> samePhone() {
        return groups("select array_agg(id) from member where phone is not null group by phone having count(*) > 1");
    }

    /** Groups of members who have the same e-mail address. */
    List<UUID[]> sameEmail() {
        return groups(
                "select array_agg(id) from member where email is not null group by lower(email) having count(*) > 1");
    }

    private List<UUID[]> groups(String sql) {
        return jdbc.query(sql, (row, n) -> (UUID[]) row.getArray(1).getArray());
    }

    /** A page of those whose document is known, by key: only a mark of its number without what is easily typed otherwise. */
    List<Marked> documents(@Nullable UUID after, int some) {
        return jdbc.query(
                """
                select id, identity_sealed from member where identity_hash is not null and id > ? order by id limit ?
                """,
                (row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Marked(id, seal.mark(String.valueOf(Person.loose(seal.open(id, row.getBytes(2))))));
                },
                after == null ? new UUID(0, 0) : after,
                some);
    }

    record Marked(UUID id, long mark) {}

    private Person person(ResultSet row, NameComparison names) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        byte[] sealed = row.getBytes(8);
        return new Person(
                id,
                row.getObject(2, LocalDate.class),
                names.hear(new PersonName(
                        row.getString(3).strip(), row.getString(4).strip())),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                sealed == null ? null : seal.open(id, sealed));
    }
}
