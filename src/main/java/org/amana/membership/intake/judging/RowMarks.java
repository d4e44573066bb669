package org.amana.membership.intake.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.database.ManyRows;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.row.JudgedRow;
import org.amana.membership.intake.row.StagedRow;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the rows of a list that say the same as an earlier one. What the rows say is sealed, so that keyed marks of it
 * stand in the database while the list is read, and it can go on after any interruption.
 */
@Component
public class RowMarks {

    /** Of more rows that share a birth date and the sound of a name, the first ones are compared. */
    private static final int COMPARED = 30;

    private final JdbcTemplate jdbc;
    private final IdentitySeal seal;
    private final ImportRows rows;

    RowMarks(JdbcTemplate jdbc, IdentitySeal seal, ImportRows rows) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.rows = rows;
    }

    /** The same document, or the same row, stands further up. */
    public void refuseRepeated(UUID list, List<JudgedRow> batch) {
        Map<JudgedRow, Long> exact = new LinkedHashMap<>();
        batch.stream().filter(JudgedRow::possible).forEach(row -> exact.put(row, exact(row)));
        Map<Long, Integer> seen = firstRows(list, exact.values());
        exact.forEach((row, mark) -> {
            Integer first = seen.putIfAbsent(mark, row.row().number());
            if (first != null) {
                row.refuse(
                        row.checked().identity().isPresent() ? "import.sameDocumentAsRow" : "import.sameAsRow",
                        String.valueOf(first));
            }
        });
        keep(
                list,
                exact.entrySet().stream().filter(row -> row.getKey().possible()).toList());
    }

    /** The same phone, or the same birth date and a similar name, stands further up. */
    public void doubtAlike(MemberImport list, List<JudgedRow> batch) {
        List<JudgedRow> possible = batch.stream().filter(JudgedRow::possible).toList();
        doubtPhones(list, possible);
        doubtNames(list, possible);
    }

    private void doubtPhones(MemberImport list, List<JudgedRow> possible) {
        Map<JudgedRow, Long> phones = new LinkedHashMap<>();
        for (JudgedRow row : possible) {
            String phone = row.checked().data().phone();
            if (phone != null) {
                phones.put(row, seal.mark("phone:" + phone));
            }
        }
        Map<Long, Integer> seen = firstRows(list.id(), phones.values());
        Set<Map.Entry<JudgedRow, Long>> fresh = new HashSet<>();
        phones.entrySet().forEach(entry -> {
            Integer first =
                    seen.putIfAbsent(entry.getValue(), entry.getKey().row().number());
            if (first != null) {
                entry.getKey().doubt("import.phoneOfRow", String.valueOf(first));
            } else {
                fresh.add(entry);
            }
        });
        keep(list.id(), fresh);
    }

    private void doubtNames(MemberImport list, List<JudgedRow> possible) {
        Map<JudgedRow, List<Long>> marks = new LinkedHashMap<>();
        possible.forEach(row -> marks.put(row, names(row)));
        Map<Long, List<Integer>> earlier = earlier(
                list.id(),
                marks.values().stream().flatMap(List::stream).distinct().toList());
        Map<Integer, PersonName> said = new HashMap<>();
        rows.numbered(
                        list,
                        earlier.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                .forEach((number, row) -> said.put(number, name(row)));
        List<Map.Entry<JudgedRow, Long>> kept = new ArrayList<>();
        marks.forEach((row, ofRow) -> {
            PersonName name = row.checked().data().personName();
            Set<Integer> candidates = new TreeSet<>();
            ofRow.forEach(mark -> candidates.addAll(earlier.getOrDefault(mark, List.of())));
            candidates.stream()
                    .filter(number -> NameFolding.similar(Objects.requireNonNull(said.get(number)), name))
                    .limit(COMPARED)
                    .forEach(number -> row.doubt("import.likeRow", String.valueOf(number)));
            said.put(row.row().number(), name);
            ofRow.forEach(mark -> {
                List<Integer> rowsOfMark = earlier.computeIfAbsent(mark, any -> new ArrayList<>());
                if (rowsOfMark.size() < COMPARED) {
                    rowsOfMark.add(row.row().number());
                    kept.add(Map.entry(row, mark));
                }
            });
        });
        keep(list.id(), kept);
    }

    private long exact(JudgedRow row) {
        return row.checked()
                .identity()
                .map(identity -> seal.mark("identity:" + identity.kind() + ':' + identity.number()))
                .orElseGet(() -> seal.mark("row:" + row.row().cells()));
    }

    private List<Long> names(JudgedRow row) {
        String born = "born:" + row.registration().birthDate() + ':';
        return row.sounds().stream().map(key -> seal.mark(born + key)).toList();
    }

    private static PersonName name(StagedRow row) {
        return new PersonName(
                row.text(ImportColumn.GIVEN_NAME_ARABIC) + " " + row.text(ImportColumn.FAMILY_NAME_ARABIC),
                row.text(ImportColumn.GIVEN_NAME_LATIN) + " " + row.text(ImportColumn.FAMILY_NAME_LATIN));
    }

    private Map<Long, Integer> firstRows(UUID list, Collection<Long> marks) {
        Map<Long, Integer> first = new HashMap<>();
        jdbc.query(
                """
                select mark, min(row_number) from member_import_mark where import_id = ? and mark = any (?) group by mark
                """,
                row -> {
                    first.put(row.getLong(1), row.getInt(2));
                },
                list,
                marks.toArray(Long[]::new));
        return first;
    }

    private Map<Long, List<Integer>> earlier(UUID list, Collection<Long> marks) {
        Map<Long, List<Integer>> earlier = new HashMap<>();
        jdbc.query(
                "select mark, row_number from member_import_mark where import_id = ? and mark = any (?)"
                        + " order by row_number",
                row -> {
                    earlier.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getInt(2));
                },
                list,
                marks.toArray(Long[]::new));
        return earlier;
    }

    private void keep(UUID list, Collection<Map.Entry<JudgedRow, Long>> marks) {
        ManyRows kept = new ManyRows("member_import_mark", "import_id uuid", "mark bigint", "row_number int");
        marks.forEach(
                entry -> kept.add(list, entry.getValue(), entry.getKey().row().number()));
        kept.write(jdbc);
    }

    public void erase(UUID list) {
        jdbc.update("delete from member_import_mark where import_id = ?", list);
    }
}
