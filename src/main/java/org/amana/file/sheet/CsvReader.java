package org.amana.file.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV of unknown encoding and separator. */
final class CsvReader {

    /** A first line by which Excel is told the separator; Excel does not count it as a row. */
    private static final Pattern DECLARED_SEPARATOR = Pattern.compile("\\A\"?sep=([;,\t])\"?(?:\\r\\n|\\r|\\n|\\z)");

    private CsvReader() {}

    static Sheet read(byte[] bytes, SheetLimits limits) throws UnreadableSheetException {
        DecodedText decoded = DecodedText.of(bytes);
        RowCollector rows = new RowCollector(limits);
        Character separator;
        try {
            Matcher declared = DECLARED_SEPARATOR.matcher(decoded.text());
            if (declared.find()) {
                separator = declared.group(1).charAt(0);
                collect(decoded.text().substring(declared.end()), separator, rows);
            } else {
                separator = Separator.guess(decoded.text());
                collect(decoded.text(), separator, rows);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a string", impossible);
        }
        return new Sheet(SheetFormat.CSV, decoded.charset(), separator, rows.header(), rows.rows());
    }

    private static void collect(String text, @Nullable Character separator, RowCollector rows)
            throws IOException, UnreadableSheetException {
        char delimiter = separator == null ? Separator.NONE : separator;
        try (CSVParser parser = CSVParser.parse(text, Separator.format(delimiter))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, parser)) {
                CSVRecord record = records.next();
                rows.add(
                        (int) record.getRecordNumber(),
                        record.stream()
                                .map(raw -> Cell.of(Formulas.restore(CellText.clean(raw))))
                                .toList());
            }
        }
    }

    /** The parser's iterator reads ahead here, and wraps what is wrong with the text, such as a quote never closed. */
    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) throws UnreadableSheetException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CSVException) {
                throw UnreadableSheetException.malformed((int) parser.getRecordNumber() + 1, broken);
            }
            throw broken;
        }
    }
}
