package org.amana.territory.division;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the tree whole, and writes what a division changes in it. */
@Component
class TreeStore {

    private static final String READ = """
            select code, 'REGION' as level, null as parent, '' as kind, name_ar, name_fr, true as open, null as successor
            from region
            union all
            select code, 'PROVINCE', region_code, kind, name_ar, name_fr,
                coalesce(opened_on <= ?, true) and coalesce(closed_on > ?, true), successor_code
            from province
            union all
            select code, 'COMMUNE', province_code, kind, name_ar, name_fr, coalesce(closed_on > ?, true), successor_code
            from commune
            """;

    private final JdbcTemplate jdbc;
    private final LegalDay legalDay;

    TreeStore(JdbcTemplate jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    Tree read() {
        LocalDate today = legalDay.today();
        return new Tree(jdbc.query(READ, TreeStore::unit, today, today, today));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                Level.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getString("kind"),
                new TwoScripts(row.getString("name_ar"), row.getString("name_fr")),
                row.getBoolean("open"),
                row.getString("successor"));
    }

    /** Provinces before communes, openings before closings: each finds what it refers to. */
    void write(DivisionAct act) {
        for (Level level : Level.values()) {
            for (TerritoryChange change : act.plan().changes()) {
                if (change.level() == level && change.kind() != ChangeKind.CLOSED) {
                    write(change, act.day());
                }
            }
        }
        act.plan().changes().stream()
                .filter(change -> change.kind() == ChangeKind.CLOSED)
                .forEach(change -> close(change.after(), act.day()));
        note(act);
    }

    private void write(TerritoryChange change, LocalDate day) {
        Unit unit = change.after();
        String table = unit.level().name().toLowerCase(java.util.Locale.ROOT);
        switch (change.kind()) {
            case OPENED -> open(unit, day);
            case REOPENED ->
                jdbc.update(
                        "update " + table + " set closed_on = null, successor_code = null where code = ?", unit.code());
            case MOVED ->
                jdbc.update("update commune set province_code = ? where code = ?", unit.parent(), unit.code());
            case RENAMED ->
                jdbc.update(
                        "update " + table + " set name_ar = ?, name_fr = ? where code = ?",
                        unit.name().arabic(),
                        unit.name().latin(),
                        unit.code());
            case RECLASSED -> jdbc.update("update " + table + " set kind = ? where code = ?", unit.kind(), unit.code());
            case CLOSED -> throw new IllegalArgumentException("closed last");
        }
    }

    private void open(Unit unit, LocalDate day) {
        boolean province = unit.level() == Level.PROVINCE;
        jdbc.update(
                "insert into " + (province ? "province (code, region_code" : "commune (code, province_code")
                        + ", kind, name_ar, name_fr, opened_on) values (?, ?, ?, ?, ?, ?)",
                unit.code(),
                unit.parent(),
                unit.kind(),
                unit.name().arabic(),
                unit.name().latin(),
                day);
    }

    private void close(Unit unit, LocalDate day) {
        jdbc.update(
                "update " + (unit.level() == Level.PROVINCE ? "province" : "commune")
                        + " set closed_on = ?, successor_code = ? where code = ?",
                day,
                unit.successor(),
                unit.code());
    }

    private void note(DivisionAct act) {
        List<Object[]> rows = new ArrayList<>();
        for (TerritoryChange change : act.plan().changes()) {
            Unit before = change.before();
            Unit after = change.after();
            rows.add(new @Nullable Object[] {
                Ids.next(),
                act.id(),
                act.day(),
                change.code(),
                DivisionPlan.regionOf(after.parent() == null ? after.code() : after.parent()),
                change.kind().name(),
                before == null ? null : before.parent(),
                after.parent(),
                before == null ? null : before.name().arabic(),
                before == null ? null : before.name().latin(),
                after.name().arabic(),
                after.name().latin(),
                after.successor()
            });
        }
        jdbc.batchUpdate("""
                insert into territory_change (id, division_id, day, code, region_code, kind, parent_before, parent_after,
                    name_ar_before, name_fr_before, name_ar, name_fr, successor_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
