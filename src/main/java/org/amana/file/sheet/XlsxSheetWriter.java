package org.amana.file.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an XLSX; see {@link SheetWriter}. */
final class XlsxSheetWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final double COLUMN_WIDTH = 18;

    /** Excel counts days from 1900 and takes that year for a leap year: earlier days are written as text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Text that looks like an escaped character must not be read as one. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxSheetWriter(OutputStream out, String sheetName, boolean rightToLeft, List<String> header) throws IOException {
        workbook = new Workbook(out, "Amana", null);
        sheet = workbook.newWorksheet(sheetName);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.style(0, column).bold().set();
        }
        row(header);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null) {
                write(rows, column, cell);
            }
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int row, int column, Object cell) {
        if (cell instanceof String text) {
            // inline, not in the table of shared texts, which would grow with the file
            sheet.inlineString(row, column, storable(text));
        } else if (cell instanceof Number number) {
            sheet.value(row, column, new BigDecimal(number.toString()));
        } else if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof LocalDate day) {
            sheet.inlineString(row, column, day.toString());
        } else {
            throw new IllegalArgumentException("no cell: " + cell.getClass());
        }
    }

    /** Cut to what a cell can hold, or the program would call the whole file damaged. */
    private static String storable(String text) {
        // an apostrophe that is part of the text is doubled, since the reader takes one away
        String kept = Formulas.isDefused(text) ? "'" + text : text;
        kept = LOOKS_ESCAPED.matcher(kept).replaceAll("_x005F_");
        return kept.length() <= CellText.MAX_LENGTH ? kept : kept.substring(0, CellText.MAX_LENGTH - 1) + "…";
    }

    /** Completes the file and leaves the stream open. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
