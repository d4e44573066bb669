package org.amana.file.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Finds the character that separates the columns: the one that cuts the rows as it cuts the header. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of(';', '\t', ',');
    private static final int SAMPLE_ROWS = 50;
    static final int SAMPLE_CHARACTERS = 1 << 16;

    /** Stands in no text, so that a table of one column is not cut. */
    static final char NONE = '\u001F';

    private Separator() {}

    /**
     * The separator, or null for a table of one column.
     *
     * @param sample the beginning of the text
     */
    static @Nullable Character guess(String sample) throws IOException {
        Character best = null;
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
    }

    /** The share of rows cut like the header; with equal shares more columns win. */
    private static double score(String sample, char candidate) throws IOException {
        CSVFormat lenient = format(candidate).builder().setLenientEof(true).get();
        int columns = 0;
        int rows = 0;
        int alike = 0;
        try (CSVParser records = CSVParser.parse(sample, lenient)) {
            for (CSVRecord candidateRow : records) {
                if (candidateRow.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns == 0) {
                    columns = candidateRow.size();
                }
                alike += candidateRow.size() == columns ? 1 : 0;
                if (++rows == SAMPLE_ROWS) {
                    break;
                }
            }
        }
        return columns < 2 ? 0 : (double) alike / rows + columns / 1e6;
    }
}
