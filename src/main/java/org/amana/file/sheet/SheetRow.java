package org.amana.file.sheet;

import java.util.List;

/**
 * One row with content.
 *
 * @param number the row's number as a spreadsheet program shows it, from 1, empty rows counted (a CSV record whose
 *     quoted text runs over several lines is one row)
 * @param cells at least as many as the header has; missing ones are empty
 * @param tooLong whether there is content beyond the header's last column (a stray separator, or a shifted row); it
 *     is kept in {@code cells}
 */
public record SheetRow(int number, List<Cell> cells, boolean tooLong) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text at a column counted from 0; empty beyond the row's end. */
    public String text(int column) {
        return cell(column).text();
    }

    /** Whether letters were lost: they could not be told in the encoding of their line. */
    public boolean lostLetters() {
        return cells.stream().anyMatch(cell -> cell.text().indexOf('\uFFFD') >= 0);
    }

    /** The cell at a column counted from 0; an empty one beyond the row's end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
