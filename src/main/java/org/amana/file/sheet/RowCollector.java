package org.amana.file.sheet;

import java.util.ArrayList;
import java.util.List;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/** Takes rows one by one, holds the limits, and makes header and rows of them. */
final class RowCollector {

    private final SheetLimits limits;
    private final List<SheetRow> rows = new ArrayList<>();
    private @Nullable List<String> header;
    private long characters;

    RowCollector(SheetLimits limits) {
        this.limits = limits;
    }

    void add(int number, List<Cell> cells) throws UnreadableSheetException {
        int length = lengthWithoutEmptyEnd(cells);
        if (length == 0) {
            return;
        }
        if (length > limits.maxColumns()) {
            throw new UnreadableSheetException(Reason.TOO_MANY_COLUMNS, number, limits.maxColumns());
        }
        List<Cell> kept = new ArrayList<>(cells.subList(0, length));
        count(number, kept);
        if (header == null) {
            header = kept.stream().map(Cell::text).toList();
            return;
        }
        if (rows.size() == limits.maxRows()) {
            throw new UnreadableSheetException(Reason.TOO_MANY_ROWS, limits.maxRows());
        }
        while (kept.size() < header.size()) {
            kept.add(Cell.EMPTY);
        }
        rows.add(new SheetRow(number, kept, length > header.size()));
    }

    boolean isEmpty() {
        return header == null;
    }

    List<String> header() throws UnreadableSheetException {
        if (header == null) {
            throw new UnreadableSheetException(Reason.EMPTY);
        }
        return header;
    }

    List<SheetRow> rows() {
        return rows;
    }

    private void count(int number, List<Cell> cells) throws UnreadableSheetException {
        for (Cell cell : cells) {
            if (cell.text().length() > CellText.MAX_LENGTH) {
                throw new UnreadableSheetException(Reason.MALFORMED, number);
            }
            characters += cell.text().length();
        }
        if (characters > limits.maxExpandedBytes()) {
            throw new UnreadableSheetException(Reason.TOO_LARGE, limits.maxExpandedBytes());
        }
    }

    private static int lengthWithoutEmptyEnd(List<Cell> cells) {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isEmpty()) {
            length--;
        }
        return length;
    }
}
