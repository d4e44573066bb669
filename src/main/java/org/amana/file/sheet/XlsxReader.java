package org.amana.file.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet with content of a workbook. */
final class XlsxReader implements RawRows {

    private final ReadableWorkbook workbook;
    private final Iterator<org.dhatim.fastexcel.reader.Sheet> sheets;
    private final MergedCells.OfParts merged;
    private @Nullable Stream<Row> stream;
    private Iterator<Row> rows = List.<Row>of().iterator();
    private MergedCells merges = MergedCells.NONE;
    private boolean found;
    private int lastRow;

    private XlsxReader(ReadableWorkbook workbook, MergedCells.OfParts merged) {
        this.workbook = workbook;
        this.merged = merged;
        this.sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .iterator();
    }

    static OpenSheet open(byte[] bytes, SheetLimits limits, Predicate<List<String>> isHeader)
            throws IOException, UnreadableSheetException {
        WorkbookPackage.Inspected inspected = WorkbookPackage.inspect(bytes, limits);
        XlsxReader reader;
        try {
            reader = new XlsxReader(
                    new ReadableWorkbook(
                            new ByteArrayInputStream(bytes), new ReadingOptions(inspected.hasFormats(), true)),
                    inspected.merged());
        } catch (IOException | RuntimeException broken) {
            throw UnreadableSheetException.malformed(0, broken);
        }
        return new OpenSheet(SheetFormat.XLSX, null, null, reader, limits, isHeader);
    }

    @Override
    public @Nullable RawRow next() throws UnreadableSheetException {
        try {
            while (!rows.hasNext()) {
                if (found || !sheets.hasNext()) {
                    return null;
                }
                begin(sheets.next());
            }
            Row row = rows.next();
            // a row may leave its number out: it then follows the one before, and the library says less than that
            lastRow = Math.max(row.getRowNum(), lastRow + 1);
            RawRow read = new RawRow(lastRow, merges.filled(lastRow, cells(row)));
            found |= !read.withoutEmptyEnd().isEmpty();
            return read;
        } catch (IOException | RuntimeException broken) {
            // from broken content the library throws whatever the JDK threw at it: number formats, indexes, nulls
            throw UnreadableSheetException.malformed(lastRow, broken);
        }
    }

    private void begin(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        endSheet();
        lastRow = 0;
        merges = merged.of(sheet.getId());
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell stored : row) {
            cells.add(StoredCell.read(stored));
        }
        return cells;
    }

    private void endSheet() {
        if (stream != null) {
            stream.close();
        }
    }

    @Override
    public void close() throws IOException {
        endSheet();
        workbook.close();
    }
}
