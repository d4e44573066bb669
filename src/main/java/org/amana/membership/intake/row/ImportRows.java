package org.amana.membership.intake.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.database.ManyRows;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.Standing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rows of imports, sealed, until they are entered or erased. */
@Component
public class ImportRows {

    private static final String ROW =
            "select id, row_number, standing, sealed from member_import_row where import_id = ?";

    private final JdbcTemplate jdbc;
    private final SealedRow sealed;

    ImportRows(JdbcTemplate jdbc, SealedRow sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    private RowMapper<StoredRow> opened(MemberImport list) {
        SealedRow.Opening opening = SealedRow.Opening.of(list);
        return (row, n) -> sealed.open(
                row.getObject("id", UUID.class),
                row.getInt("row_number"),
                Standing.valueOf(row.getString("standing")),
                row.getBytes("sealed"),
                opening);
    }

    public void keep(MemberImport list, Collection<JudgedRow> rows) {
        keep(list, rows, false);
    }

    /** They were chosen to be entered, but have come to stand otherwise. */
    public void leaveOut(MemberImport list, Collection<JudgedRow> rows) {
        keep(list, rows, true);
    }

    private void keep(MemberImport list, Collection<JudgedRow> rows, boolean leftOut) {
        ManyRows kept = new ManyRows(
                "member_import_row",
                "id uuid",
                "import_id uuid",
                "row_number int",
                "region_code text",
                "province_code text",
                "standing text",
                "sealed bytea",
                "left_out boolean");
        for (JudgedRow row : rows) {
            kept.add(
                    row.row().id(),
                    list.id(),
                    row.row().number(),
                    list.regionCode(),
                    list.provinceCode(),
                    row.standing(),
                    sealed.seal(row),
                    leftOut);
        }
        kept.write(jdbc);
    }

    /** Rows that stand like this, after a row's number. */
    public List<StoredRow> after(MemberImport list, Collection<Standing> standings, int number, int limit) {
        return jdbc.query(
                ROW + " and standing = any (?) and row_number > ? order by row_number limit ?",
                opened(list),
                list.id(),
                names(standings),
                number,
                limit);
    }

    /**
     * Chosen rows after a row's number that are still to be entered, for whoever asks alone until the transaction ends.
     *
     * @param whole whether to wait for those that somebody else has taken, instead of passing over them
     */
    public List<StoredRow> take(MemberImport list, int number, int limit, boolean whole) {
        return jdbc.query(
                ROW
                        + " and standing = any (?) and not left_out and row_number > ? order by row_number limit ? for update"
                        + (whole ? "" : " skip locked"),
                opened(list),
                list.id(),
                names(list.chosen()),
                number,
                limit);
    }

    /** Whether chosen rows are still to be entered, also such as somebody has taken. */
    public boolean anyToEnter(MemberImport list) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from member_import_row where import_id = ? and standing = any (?) and not left_out)",
                Boolean.class,
                list.id(),
                names(list.chosen())));
    }

    /** Rows that stand like this, before a row's number, the last of them first. */
    public List<StoredRow> before(MemberImport list, Collection<Standing> standings, int number, int limit) {
        return jdbc.query(
                ROW + " and standing = any (?) and row_number < ? order by row_number desc limit ?",
                opened(list),
                list.id(),
                names(standings),
                number,
                limit);
    }

    /** Rows by their numbers. */
    public Map<Integer, StagedRow> numbered(MemberImport list, Collection<Integer> numbers) {
        Map<Integer, StagedRow> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.query(ROW + " and row_number = any (?)", opened(list), list.id(), numbers.toArray(Integer[]::new))
                    .forEach(row -> found.put(row.number(), row.row()));
        }
        return found;
    }

    private static String[] names(Collection<Standing> standings) {
        return standings.stream().map(Enum::name).toArray(String[]::new);
    }

    public void erase(Collection<StoredRow> rows) {
        jdbc.update("delete from member_import_row where id = any (?)", (Object)
                rows.stream().map(row -> row.row().id()).toArray(UUID[]::new));
    }

    public void eraseAll(UUID list) {
        jdbc.update("delete from member_import_row where import_id = ?", list);
    }

    /**
     * This transaction need not be on the disk when it ends: where the machine stops before it is, the rows and how far
     * they have come are what they were before it, and the work goes on from there. The last one of a list does wait, and
     * all before it with it.
     */
    public void keepLater() {
        jdbc.execute("set local synchronous_commit = off");
    }
}
