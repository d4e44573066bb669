package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Members as lists show them, by their keys: one statement that never changes, whose plan the database keeps. */
@Component
class MemberSummaries {

    static final String COLUMNS = """
            m.id, m.number, m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin, m.gender,
            m.birth_date, m.region_code, m.province_code, m.commune_code, m.joined_on, m.status,
            m.identity_hash is not null as complete, m.email, m.phone
            """;

    /** Of a row that begins with these columns. */
    static final RowMapper<MemberSummary> ROW = (row, n) -> new MemberSummary(
            row.getObject(1, UUID.class),
            row.getString(2),
            new TwoScripts(
                    (row.getString(3) + " " + row.getString(4)).strip(),
                    (row.getString(5) + " " + row.getString(6)).strip()),
            Gender.valueOf(row.getString(7)),
            row.getObject(8, LocalDate.class),
            row.getString(9),
            row.getString(10),
            row.getString(11),
            row.getObject(12, LocalDate.class),
            MemberStatus.valueOf(row.getString(13)),
            row.getBoolean(14),
            row.getString(15),
            row.getString(16));

    private final JdbcTemplate jdbc;

    MemberSummaries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them whom the reader sees, in the same order. */
    List<MemberSummary> of(List<UUID> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<UUID, MemberSummary> found = new HashMap<>();
        jdbc.query("select " + COLUMNS + " from member m where m.id = any (?)", ROW, (Object)
                        members.toArray(UUID[]::new))
                .forEach(member -> found.put(member.id(), member));
        return members.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
