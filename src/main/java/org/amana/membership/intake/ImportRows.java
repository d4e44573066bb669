package org.amana.membership.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rows of imports that are not decided, and the bad ones until they are erased. */
@Component
class ImportRows {

    private static final int BATCH = 500;
    private static final String ROW =
            "select id, row_number, standing, sealed from member_import_row where import_id = ?";

    private final JdbcTemplate jdbc;
    private final RowMapper<StoredRow> opened;

    ImportRows(JdbcTemplate jdbc, SealedRow sealed) {
        this.jdbc = jdbc;
        this.opened = (row, n) -> sealed.open(
                row.getObject("id", UUID.class),
                row.getInt("row_number"),
                Standing.valueOf(row.getString("standing")),
                row.getBytes("sealed"));
        this.sealed = sealed;
    }

    private final SealedRow sealed;

    void keep(MemberImport list, List<JudgedRow> rows) {
        jdbc.batchUpdate("""
                insert into member_import_row (id, import_id, row_number, region_code, province_code, standing, sealed)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set standing = excluded.standing, sealed = excluded.sealed
                """, rows, BATCH, (insert, row) -> {
            insert.setObject(1, row.row().id());
            insert.setObject(2, list.id());
            insert.setInt(3, row.row().number());
            insert.setString(4, list.regionCode());
            insert.setString(5, list.provinceCode());
            insert.setString(6, row.standing().name());
            insert.setBytes(7, sealed.seal(row));
        });
    }

    List<StoredRow> of(UUID list, Standing... standings) {
        return jdbc.query(
                ROW + " and standing = any (?) order by row_number",
                opened,
                list,
                java.util.Arrays.stream(standings).map(Enum::name).toArray(String[]::new));
    }

    /** Rows that are not good, after a row's number. */
    List<StoredRow> notGood(UUID list, int after, int limit) {
        return jdbc.query(
                ROW + " and standing <> 'GOOD' and row_number > ? order by row_number limit ?",
                opened,
                list,
                after,
                limit);
    }

    void erase(List<StoredRow> rows) {
        jdbc.update("delete from member_import_row where id = any (?)", (Object)
                rows.stream().map(row -> row.row().id()).toArray(UUID[]::new));
    }

    void eraseAll(UUID list) {
        jdbc.update("delete from member_import_row where import_id = ?", list);
    }

    /** What was sent before this moment and is still here is erased, decided or not (M8). */
    void eraseSentBefore(java.time.OffsetDateTime moment) {
        jdbc.update(
                "delete from member_import_row r using member_import i where i.id = r.import_id and i.uploaded_at < ?",
                moment);
    }
}
