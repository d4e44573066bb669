package org.amana.file.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row, in memory that does not grow with it. {@link #close()} completes the file and leaves the
 * stream open; without it the file is broken.
 *
 * <p>Cells are {@link String}, {@link Number}, {@link Boolean}, {@link java.time.LocalDate} or null. No text can run
 * as a formula: XLSX stores text as text; in CSV, text that starts like a formula gets an apostrophe in front, which
 * {@link SheetReader} takes away again. That includes telephone numbers ({@code '+212 6 00 00 00 00}): they stay
 * readable, and a spreadsheet program leaves them whole instead of adding them up. Numbers are not text:
 * {@code -5} stays {@code -5}.
 */
public sealed interface SheetWriter extends Closeable permits CsvSheetWriter, XlsxSheetWriter {

    /**
     * Starts an XLSX with one sheet, its header bold and kept in view.
     *
     * @param sheetName cut to 31 characters; those that such a name cannot have become dashes
     * @param rightToLeft whether the first column is at the right, for Arabic
     */
    static SheetWriter xlsx(OutputStream out, String sheetName, boolean rightToLeft, List<String> header)
            throws IOException {
        return new XlsxSheetWriter(out, sheetName, rightToLeft, header);
    }

    /**
     * Starts a CSV in UTF-8 with its mark, by which spreadsheet programs know Arabic.
     *
     * @param separator {@code ;} where the comma is the decimal sign (French and Moroccan settings), otherwise
     *     {@code ,}
     */
    static SheetWriter csv(OutputStream out, char separator, List<String> header) throws IOException {
        return new CsvSheetWriter(out, separator, header);
    }

    /**
     * Writes the next row.
     *
     * @throws IllegalArgumentException for a cell of another type, or a row more than a sheet can hold
     * @throws IOException when the stream fails
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
