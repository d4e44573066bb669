package org.amana.membership.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.file.sheet.Cell;
import org.amana.file.sheet.SheetRow;
import org.amana.kernel.Ids;
import org.amana.membership.intake.columns.ImportColumn;

/**
 * One row as it was in the file.
 *
 * @param number as a spreadsheet program shows it
 * @param cells what each cell says, in the order of the file; days that could be read as {@code 2024-05-17}
 * @param places where each column stands
 * @param formulas the columns whose cell is computed
 * @param tooLong there is content beyond the last column: the row has slipped
 * @param lostLetters letters could not be told in the encoding of their line
 */
public record StagedRow(
        UUID id,
        int number,
        List<String> cells,
        Map<ImportColumn, Integer> places,
        List<ImportColumn> formulas,
        boolean tooLong,
        boolean lostLetters) {

    public static StagedRow of(SheetRow row, Map<ImportColumn, Integer> places) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(cell.text()));
        List<ImportColumn> formulas = new ArrayList<>();
        places.forEach((column, place) -> {
            Cell cell = row.cell(place);
            if (column.isDay() && place < cells.size()) {
                cells.set(place, cell.date().map(LocalDate::toString).orElse(cell.text()));
            }
            if (cell.formula()) {
                formulas.add(column);
            }
        });
        return new StagedRow(Ids.next(), row.number(), cells, places, formulas, row.tooLong(), row.lostLetters());
    }

    public String text(ImportColumn column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    /** How the person is called in the file, as far as it says. */
    public String name() {
        String arabic = (text(ImportColumn.GIVEN_NAME_ARABIC) + " " + text(ImportColumn.FAMILY_NAME_ARABIC)).strip();
        String latin = (text(ImportColumn.GIVEN_NAME_LATIN) + " " + text(ImportColumn.FAMILY_NAME_LATIN)).strip();
        return arabic.isEmpty() ? latin : arabic;
    }
}
