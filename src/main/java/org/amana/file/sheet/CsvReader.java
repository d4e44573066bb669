package org.amana.file.sheet;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
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

    /** @param mixed whether lines may differ in their encoding; otherwise such a file is refused */
    static OpenSheet open(byte[] bytes, SheetLimits limits, Predicate<List<String>> isHeader, boolean mixed)
            throws IOException, UnreadableSheetException {
        TextEncoding encoding = mixed ? TextEncoding.perhapsMixed(bytes) : TextEncoding.of(bytes);
        Charset charset = encoding.charset();
        PushbackReader text = new PushbackReader(encoding.reader(bytes), Separator.SAMPLE_CHARACTERS);
        String sample = beginning(text);
        Matcher declared = DECLARED_SEPARATOR.matcher(sample);
        Character separator;
        if (declared.find()) {
            separator = declared.group(1).charAt(0);
            text.unread(sample.substring(declared.end()).toCharArray());
        } else {
            separator = Separator.guess(sample);
            text.unread(sample.toCharArray());
        }
        return new OpenSheet(SheetFormat.CSV, charset, separator, new Rows(text, separator), limits, isHeader);
    }

    private static String beginning(Reader text) throws IOException {
        char[] sample = new char[Separator.SAMPLE_CHARACTERS];
        int length = 0;
        for (int n; length < sample.length && (n = text.read(sample, length, sample.length - length)) >= 0; ) {
            length += n;
        }
        return new String(sample, 0, length);
    }

    private static final class Rows implements RawRows {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;

        Rows(Reader text, @Nullable Character separator) throws IOException {
            parser = CSVParser.parse(text, Separator.format(separator == null ? Separator.NONE : separator));
            records = parser.iterator();
        }

        @Override
        public @Nullable RawRow next() throws UnreadableSheetException {
            if (!hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            return new RawRow(
                    (int) record.getRecordNumber(),
                    record.stream()
                            .map(raw -> Cell.of(Formulas.restore(CellText.clean(raw))))
                            .toList());
        }

        /** The parser reads ahead here, and wraps what is wrong with the text, such as a quote never closed. */
        private boolean hasNext() throws UnreadableSheetException {
            try {
                return records.hasNext();
            } catch (UncheckedIOException broken) {
                if (broken.getCause() instanceof CSVException) {
                    throw UnreadableSheetException.malformed((int) parser.getRecordNumber() + 1, broken);
                }
                throw broken;
            }
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
