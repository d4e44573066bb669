package org.amana.file.sheet;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as read from a file. The header is the first row with content.
 *
 * @param format what the file truly is, whatever it is called
 * @param charset the encoding found; null for XLSX
 * @param separator the separator found; null for XLSX and for a CSV of one column
 * @param header cleaned texts up to the last that is not empty; names between may be empty or repeated
 * @param rows the rows with content after the header, in order
 */
public record Sheet(
        SheetFormat format,
        @Nullable Charset charset,
        @Nullable Character separator,
        List<String> header,
        List<SheetRow> rows) {

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
