package org.amana.file.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes a CSV; see {@link SheetWriter}. */
final class CsvSheetWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CSVFormat format;

    CsvSheetWriter(OutputStream out, char separator, List<String> header) throws IOException {
        if (separator != ';' && separator != ',') {
            throw new IllegalArgumentException("separator is ; or ,");
        }
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        // all in quotes: a program that expects the other separator must not find a formula inside a text
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuoteMode(QuoteMode.ALL)
                .get();
        row(header);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        format.printRecord(text, cells.stream().map(CsvSheetWriter::print).toArray());
    }

    private static String print(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof String text) {
            return Formulas.defuse(text);
        }
        if (cell instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        if (cell instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (cell instanceof LocalDate day) {
            return day.toString();
        }
        throw new IllegalArgumentException("no cell: " + cell.getClass());
    }

    /** Completes the file and leaves the stream open. */
    @Override
    public void close() throws IOException {
        text.flush();
    }
}
