package org.amana.membership.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.file.sheet.Cell;
import org.amana.file.sheet.SheetRow;
import org.amana.kernel.Ids;

/**
 * One row as it was in the file.
 *
 * @param number as a spreadsheet program shows it
 * @param texts what each cell says; days that could be read as {@code 2024-05-17}
 * @param formulas the columns whose cell is computed
 * @param tooLong there is content beyond the last column: the row has slipped
 */
record StagedRow(UUID id, int number, Map<ImportColumn, String> texts, List<ImportColumn> formulas, boolean tooLong) {

    static StagedRow of(SheetRow row, Map<ImportColumn, Integer> places) {
        Map<ImportColumn, String> texts = new EnumMap<>(ImportColumn.class);
        List<ImportColumn> formulas = new ArrayList<>();
        places.forEach((column, place) -> {
            Cell cell = row.cell(place);
            String day = column.isDay() ? cell.date().map(LocalDate::toString).orElse(cell.text()) : cell.text();
            if (!day.isEmpty()) {
                texts.put(column, day);
            }
            if (cell.formula()) {
                formulas.add(column);
            }
        });
        return new StagedRow(Ids.next(), row.number(), texts, formulas, row.tooLong());
    }

    String text(ImportColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** How the person is called in the file, as far as it says. */
    String name() {
        String arabic = (text(ImportColumn.GIVEN_NAME_ARABIC) + " " + text(ImportColumn.FAMILY_NAME_ARABIC)).strip();
        String latin = (text(ImportColumn.GIVEN_NAME_LATIN) + " " + text(ImportColumn.FAMILY_NAME_LATIN)).strip();
        return arabic.isEmpty() ? latin : arabic;
    }
}
