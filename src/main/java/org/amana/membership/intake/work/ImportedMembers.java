package org.amana.membership.intake.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.database.ManyRows;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberTies;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The members that a list brought, until it is taken back. */
@Component
public class ImportedMembers {

    private static final String WHERE_LEFT = """
             from member m where m.import_id = ? and not exists (
                select from member_import_kept k where k.import_id = m.import_id and k.member_id = m.id)
            """;

    private final JdbcTemplate jdbc;
    private final List<MemberTies> ties;

    ImportedMembers(JdbcTemplate jdbc, List<MemberTies> ties) {
        this.jdbc = jdbc;
        this.ties = ties;
    }

    /** @param edited changed since: corrected, or of another status */
    public record Imported(UUID id, String regionCode, String provinceCode, boolean edited) {}

    /** Why a member stays; as {@code importKept.<NAME>} in words. */
    public enum Why {
        EDITED,
        HELD
    }

    /** A member who stays when the list is taken back. */
    public record Kept(UUID id, String number, TwoScripts name, Why why) {}

    /** Some of those that are neither taken back nor known to stay. */
    public List<Imported> some(UUID list, int limit) {
        return jdbc.query("""
                select m.id, m.region_code, m.province_code, m.version > 0
                    or 1 < (select count(*) from member_status_change c where c.member_id = m.id) as edited
                """ + WHERE_LEFT + " order by m.id limit ?", ImportedMembers::imported, list, limit);
    }

    private static Imported imported(ResultSet row, int n) throws SQLException {
        return new Imported(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4));
    }

    /** Takes back those whom nothing holds; the others are known to stay from then on. */
    public List<Imported> forget(UUID list, List<Imported> some) {
        Set<UUID> untouched = new HashSet<>();
        some.stream().filter(member -> !member.edited()).forEach(member -> untouched.add(member.id()));
        ties.forEach(room -> untouched.removeAll(room.held(untouched)));
        Set<UUID> gone = new HashSet<>(
                jdbc.queryForList("select forget_imported(?, ?)", UUID.class, list, untouched.toArray(UUID[]::new)));
        keep(list, some.stream().filter(member -> !gone.contains(member.id())).toList());
        return some.stream().filter(member -> gone.contains(member.id())).toList();
    }

    private void keep(UUID list, Collection<Imported> staying) {
        ManyRows rows = new ManyRows(
                "member_import_kept",
                "import_id uuid",
                "member_id uuid",
                "region_code text",
                "province_code text",
                "reason text");
        staying.forEach(member -> rows.add(
                list,
                member.id(),
                member.regionCode(),
                member.provinceCode(),
                member.edited() ? Why.EDITED : Why.HELD));
        rows.write(jdbc);
    }

    /** How many there are, and how many of them were changed since. */
    public Changed changed(UUID list) {
        List<Changed> counts = jdbc.query(
                "select count(*), count(*) filter (where m.version > 0)" + WHERE_LEFT,
                (row, n) -> new Changed(row.getInt(1), row.getInt(2)),
                list);
        return counts.get(0);
    }

    public record Changed(int members, int edited) {}

    /** Who stayed, by number. */
    public List<Kept> kept(UUID list, int limit) {
        return new ArrayList<>(jdbc.query(
                """
                select m.id, m.number, m.given_name_ar || ' ' || m.family_name_ar as arabic,
                    m.given_name_latin || ' ' || m.family_name_latin as latin, k.reason
                from member_import_kept k join member m on m.id = k.member_id where k.import_id = ?
                order by m.number limit ?
                """,
                (row, n) -> new Kept(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new TwoScripts(
                                row.getString(3).strip(), row.getString(4).strip()),
                        Why.valueOf(row.getString(5))),
                list,
                limit));
    }
}
