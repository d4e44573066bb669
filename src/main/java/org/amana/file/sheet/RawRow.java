package org.amana.file.sheet;

import java.util.List;

/**
 * A row as it stands in its file.
 *
 * @param number as a spreadsheet program shows it, from 1
 */
record RawRow(int number, List<Cell> cells) {

    /** The cells up to the last with content. */
    List<Cell> withoutEmptyEnd() {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isEmpty()) {
            length--;
        }
        return cells.subList(0, length);
    }
}
