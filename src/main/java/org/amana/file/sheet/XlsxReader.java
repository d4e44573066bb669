package org.amana.file.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet with content of a workbook. */
final class XlsxReader {

    private final SheetLimits limits;
    private int lastRow;

    private XlsxReader(SheetLimits limits) {
        this.limits = limits;
    }

    static Sheet read(byte[] bytes, SheetLimits limits) throws UnreadableSheetException {
        boolean hasFormats = WorkbookPackage.inspect(bytes, limits);
        return new XlsxReader(limits).read(bytes, new ReadingOptions(hasFormats, true));
    }

    private Sheet read(byte[] bytes, ReadingOptions options) throws UnreadableSheetException {
        RowCollector rows = new RowCollector(limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            Iterator<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .iterator();
            while (rows.isEmpty() && sheets.hasNext()) {
                lastRow = 0;
                collect(sheets.next(), rows);
            }
        } catch (IOException | RuntimeException broken) {
            // from broken content the library throws whatever the JDK threw at it: number formats, indexes, nulls
            throw UnreadableSheetException.malformed(lastRow, broken);
        }
        return new Sheet(SheetFormat.XLSX, null, null, rows.header(), rows.rows());
    }

    private void collect(org.dhatim.fastexcel.reader.Sheet sheet, RowCollector rows)
            throws IOException, UnreadableSheetException {
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                // a row may leave its number out: it then follows the one before, and the library says less than that
                lastRow = Math.max(row.getRowNum(), lastRow + 1);
                rows.add(lastRow, cells(row));
            }
        }
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell stored : row) {
            cells.add(StoredCell.read(stored));
        }
        return cells;
    }
}
