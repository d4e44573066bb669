package org.amana.membership.duplicate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberMerge;
import org.amana.membership.MemberMerge.Way;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The merges as they are kept, and what the database does with the rows of the two records. */
@Component
class MergeRows {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final ObjectProvider<MemberMerge> rooms;

    MergeRows(JdbcClient jdbc, LegalDay legalDay, ObjectProvider<MemberMerge> rooms) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.rooms = rooms;
    }

    /** Both records stay as they are until this change is done; false when one of them is gone. */
    boolean hold(UUID one, UUID other) {
        return jdbc.sql("select id from member where id = any (?) order by id for update")
                        .param(new UUID[] {one, other})
                        .query(UUID.class)
                        .list()
                        .size()
                == 2;
    }

    /** The merge begins: both records are kept as they are. */
    void keep(UUID merge, UUID survivor, UUID absorbed, LocalDate undoUntil, @Nullable UUID by) {
        jdbc.sql("""
                insert into member_merge (id, survivor_id, region_code, province_code, absorbed_id, absorbed_number,
                    absorbed_record, survivor_before, merged_by, merged_at, undo_until)
                select :id, s.id, s.region_code, s.province_code, a.id, a.number, to_jsonb(a), to_jsonb(s), :by, :now, :until
                from member s, member a where s.id = :survivor and a.id = :absorbed
                """)
                .param("id", merge)
                .param("by", by)
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .param("until", undoUntil)
                .param("survivor", survivor)
                .param("absorbed", absorbed)
                .update();
    }

    /**
     * Everything follows, and the absorbed record leaves the register.
     *
     * @throws RuleViolation when the survivor may not have something twice, or a table knows nothing of merging
     */
    void follow(UUID merge) {
        jdbc.sql("select carry_apart(?)").param(merge).query((row, n) -> merge).single();
        try {
            jdbc.sql("select absorb_member(?, ?, ?, ?, ?)")
                    .params(merge, tables(Way.FOLLOWS), tables(Way.JOINS), tables(Way.ASIDE), tables(Way.LOOSENS))
                    .query((row, n) -> merge)
                    .single();
        } catch (DataIntegrityViolationException held) {
            throw RuleViolation.of("M1.mergeHeld");
        }
    }

    /** What became of the survivor. */
    void done(UUID merge, UUID survivor, byte @Nullable [] otherIdentity, @Nullable UUID statusChange) {
        jdbc.sql("""
                update member_merge set other_identity_hash = :other, status_change_id = :change,
                    survivor_after = (select to_jsonb(s) from member s where s.id = :survivor)
                where id = :id
                """)
                .param("other", otherIdentity)
                .param("change", statusChange)
                .param("survivor", survivor)
                .param("id", merge)
                .update();
    }

    /** Everything goes back. @throws RuleViolation when the absorbed document is the survivor's own by now */
    void goBack(UUID merge, @Nullable UUID by) {
        try {
            jdbc.sql("select restore_member(?)")
                    .param(merge)
                    .query((row, n) -> merge)
                    .single();
        } catch (DataIntegrityViolationException held) {
            throw RuleViolation.of("M1.undoHeld");
        }
        jdbc.sql("select part_apart(?)").param(merge).query((row, n) -> merge).single();
        jdbc.sql("""
                update member_merge set undone_at = :now, undone_by = :by, absorbed_record = null, survivor_before = null,
                    survivor_after = null
                where id = :id
                """)
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", merge)
                .update();
    }

    /** How much follows, by table, where there is something. */
    Map<String, Long> following(Member absorbed) {
        List<String> names = new ArrayList<>(List.of(tables(Way.FOLLOWS)));
        names.addAll(List.of(tables(Way.JOINS)));
        names.addAll(List.of(tables(Way.LOOSENS)));
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("select tab, n from merge_counts(?, ?) order by tab")
                .params(absorbed.id(), names.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("tab"), row.getLong("n"));
                });
        return counts;
    }

    private String[] tables(Way way) {
        return rooms.orderedStream()
                .flatMap(room -> room.tables().entrySet().stream())
                .filter(table -> table.getValue() == way)
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
    }

    /** The record that goes on, where this one was absorbed and the viewer sees the other (A3). */
    Optional<UUID> survivorOf(UUID absorbed) {
        return jdbc.sql("select survivor_id from member_merge where absorbed_id = ? and undone_at is null")
                .param(absorbed)
                .query(UUID.class)
                .optional();
    }

    /** A merge that has not been undone, held until the change is done. */
    Optional<Merge> hold(UUID merge) {
        return one("m.id = ? for update", merge);
    }

    Optional<Merge> find(UUID merge) {
        return one("m.id = ?", merge);
    }

    private Optional<Merge> one(String which, UUID key) {
        return jdbc.sql(Merge.COLUMNS + which).param(key).query(Merge::read).optional();
    }

    /** Those into this record, the newest first. */
    List<Merge> into(UUID survivor) {
        return jdbc.sql(Merge.COLUMNS + "m.survivor_id = ? and m.undone_at is null order by m.merged_at desc")
                .param(survivor)
                .query(Merge::read)
                .list();
    }

    /** The merge that has to be undone before, because it absorbed the record that this one made. */
    Optional<String> laterOne(UUID merge) {
        return jdbc.sql("""
                select l.absorbed_number from member_merge_row r join member_merge l on l.id = r.merge_id
                where r.table_name = 'member_merge' and r.key ->> 'id' = ? and l.undone_at is null
                order by l.merged_at desc limit 1
                """).param(merge.toString()).query(String.class).optional();
    }
}
