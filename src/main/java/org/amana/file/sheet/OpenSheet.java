package org.amana.file.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/** A table that is read row by row, in memory that does not grow with it, within the limits. */
public final class OpenSheet implements Closeable {

    /** A title and the names of an office may stand above the header, not more. */
    private static final int ROWS_ABOVE = 15;

    private final SheetFormat format;
    private final @Nullable Charset charset;
    private final @Nullable Character separator;
    private final RawRows rows;
    private final SheetLimits limits;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private final List<String> header;
    private int count;
    private long characters;

    OpenSheet(
            SheetFormat format,
            @Nullable Charset charset,
            @Nullable Character separator,
            RawRows rows,
            SheetLimits limits,
            Predicate<List<String>> isHeader)
            throws IOException, UnreadableSheetException {
        this.format = format;
        this.charset = charset;
        this.separator = separator;
        this.rows = rows;
        this.limits = limits;
        this.header = header(isHeader);
    }

    private List<String> header(Predicate<List<String>> isHeader) throws IOException, UnreadableSheetException {
        for (int i = 0; i < ROWS_ABOVE; i++) {
            RawRow row = withContent();
            if (row == null) {
                break;
            }
            if (isHeader.test(texts(row))) {
                ahead.clear();
                return texts(row);
            }
            ahead.add(row);
        }
        if (ahead.isEmpty()) {
            throw new UnreadableSheetException(Reason.EMPTY);
        }
        return texts(ahead.removeFirst());
    }

    private static List<String> texts(RawRow row) {
        return row.withoutEmptyEnd().stream().map(Cell::text).toList();
    }

    /** What the file truly is, whatever it is called. */
    public SheetFormat format() {
        return format;
    }

    /** The encoding found; null for XLSX, and where lines differ in it. */
    public @Nullable Charset charset() {
        return charset;
    }

    /** The separator found; null for XLSX and for a CSV of one column. */
    public @Nullable Character separator() {
        return separator;
    }

    /** Cleaned texts up to the last that is not empty; names between may be empty or repeated. */
    public List<String> header() {
        return header;
    }

    /**
     * The next row with content, null after the last.
     *
     * @throws UnreadableSheetException where the file breaks off or exceeds a limit
     */
    public @Nullable SheetRow next() throws IOException, UnreadableSheetException {
        RawRow row = ahead.isEmpty() ? withContent() : ahead.removeFirst();
        if (row == null) {
            return null;
        }
        if (count == limits.maxRows()) {
            throw new UnreadableSheetException(Reason.TOO_MANY_ROWS, limits.maxRows());
        }
        count++;
        List<Cell> cells = new ArrayList<>(row.withoutEmptyEnd());
        boolean tooLong = cells.size() > header.size();
        while (cells.size() < header.size()) {
            cells.add(Cell.EMPTY);
        }
        return new SheetRow(row.number(), cells, tooLong);
    }

    private @Nullable RawRow withContent() throws IOException, UnreadableSheetException {
        RawRow row = rows.next();
        while (row != null && row.withoutEmptyEnd().isEmpty()) {
            row = rows.next();
        }
        if (row != null) {
            holdLimits(row);
        }
        return row;
    }

    private void holdLimits(RawRow row) throws UnreadableSheetException {
        List<Cell> cells = row.withoutEmptyEnd();
        if (cells.size() > limits.maxColumns()) {
            throw new UnreadableSheetException(Reason.TOO_MANY_COLUMNS, row.number(), limits.maxColumns());
        }
        for (Cell cell : cells) {
            if (cell.text().length() > CellText.MAX_LENGTH) {
                throw new UnreadableSheetException(Reason.MALFORMED, row.number());
            }
            characters += cell.text().length();
        }
        if (characters > limits.maxExpandedBytes()) {
            throw new UnreadableSheetException(Reason.TOO_LARGE, limits.maxExpandedBytes());
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
