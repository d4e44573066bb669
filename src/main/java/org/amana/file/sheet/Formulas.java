package org.amana.file.sheet;

import java.util.regex.Pattern;

/**
 * Takes the teeth from text that a spreadsheet program would run as a formula, with the apostrophe that such programs
 * themselves use for it, and takes the apostrophe away again on reading.
 */
final class Formulas {

    /**
     * What programs take for the start of a formula, also after blanks or invisible characters, also in full width;
     * and a leading tab or line end, which some drop before looking. Apostrophes in front count along, so that text
     * that had one already keeps it over the round trip.
     */
    private static final Pattern DANGEROUS =
            Pattern.compile("^'*(?:[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]| *[\\t\\r\\n])");

    private Formulas() {}

    static String defuse(String text) {
        return DANGEROUS.matcher(text).find() ? "'" + text : text;
    }

    static String restore(String text) {
        return isDefused(text) ? text.substring(1).strip() : text;
    }

    static boolean isDefused(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).find();
    }
}
