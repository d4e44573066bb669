package org.amana.administration.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.amana.file.sheet.Sheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.file.sheet.SheetRow;
import org.amana.file.sheet.SheetWriter;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.RuleViolation;
import org.amana.territory.division.DivisionRow;
import org.amana.territory.division.DivisionRow.Status;
import org.amana.territory.division.JudgedRow;
import org.amana.territory.division.Unit;
import org.jspecify.annotations.Nullable;

/** The tree as a table in a file, read and written with the same columns: sent back unchanged, it changes nothing (T2). */
final class DivisionFile {

    private static final SheetLimits LIMITS = new SheetLimits(5 << 20, 5_000, 30, 50L << 20);

    private static final String CODE = "code";
    private static final List<String> COLUMNS =
            List.of(CODE, "type", "parent", "name_ar", "name_fr", "status", "successor");

    /** Columns of the official lists that say nothing new here. */
    private static final Set<String> ALSO_KNOWN =
            Set.of("iso", "region", "province", "name_en", "seat_fr", "level", "reason", "line", "");

    private DivisionFile() {}

    /** @throws RuleViolation when it is no table, or not of this kind */
    static List<DivisionRow> read(InputStream file) {
        try {
            Sheet sheet = SheetReader.read(file, LIMITS);
            Map<String, Integer> columns = columns(sheet.header());
            return sheet.rows().stream().map(row -> row(row, columns)).toList();
        } catch (UnreadableSheetException unreadable) {
            throw RuleViolation.at("file", "sheet." + unreadable.reason(), unreadable.args());
        } catch (IOException broken) {
            throw RuleViolation.at("file", "sheet.MALFORMED", 0);
        }
    }

    private static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < header.size(); at++) {
            String name = header.get(at).strip().toLowerCase(Locale.ROOT);
            if (COLUMNS.contains(name)) {
                if (columns.putIfAbsent(name, at) != null) {
                    throw RuleViolation.at("file", "T2.columnTwice", name);
                }
            } else if (!ALSO_KNOWN.contains(name)) {
                throw RuleViolation.at("file", "T2.columnUnknown", header.get(at), String.join(", ", COLUMNS));
            }
        }
        if (!columns.containsKey(CODE)) {
            throw RuleViolation.at("file", "T2.columnMissing", CODE);
        }
        return columns;
    }

    private static DivisionRow row(SheetRow row, Map<String, Integer> columns) {
        Function<String, @Nullable String> text = name -> {
            Integer at = columns.get(name);
            return at == null ? null : row.text(at).strip();
        };
        return new DivisionRow(
                row.number(),
                row.text(columns.getOrDefault(CODE, 0)).strip(),
                text.apply("parent"),
                text.apply("type"),
                text.apply("name_ar"),
                text.apply("name_fr"),
                text.apply("status"),
                text.apply("successor"));
    }

    static void write(OutputStream out, List<Unit> units) throws IOException {
        try (SheetWriter sheet = SheetWriter.csv(out, ',', COLUMNS)) {
            for (Unit unit : units) {
                sheet.row(Arrays.asList(
                        unit.code(),
                        unit.kind(),
                        unit.parent(),
                        unit.name().arabic(),
                        unit.name().latin(),
                        (unit.open() ? Status.OPEN : Status.CLOSED).name(),
                        unit.successor()));
            }
        }
    }

    /** The refused rows as they were sent, each with its number and the reasons: to be corrected and sent again. */
    static void writeRefused(OutputStream out, List<JudgedRow> refused, Function<JudgedRow, String> reasons)
            throws IOException {
        List<String> header = new java.util.ArrayList<>(COLUMNS);
        header.add("line");
        header.add("reason");
        try (SheetWriter sheet = SheetWriter.csv(out, ',', header)) {
            for (JudgedRow judged : refused) {
                DivisionRow row = judged.row();
                sheet.row(Arrays.asList(
                        row.code(),
                        row.type(),
                        row.parent(),
                        row.nameAr(),
                        row.nameFr(),
                        row.status(),
                        row.successor(),
                        row.line(),
                        reasons.apply(judged)));
            }
        }
    }
}
