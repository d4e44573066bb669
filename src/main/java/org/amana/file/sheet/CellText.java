package org.amana.file.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans the text of a cell. */
final class CellText {

    /** What a spreadsheet program can hold in one cell; longer text is an unclosed quote or an attack. */
    static final int MAX_LENGTH = 32_767;

    /**
     * Soft hyphen, Arabic letter mark, zero-width space to right-to-left mark, embeddings and overrides, word joiner
     * to invisible separators, isolates, byte order mark, and the control characters but tab and line ends.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF"
                    + "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029");
    private static final Pattern SPACE_SEPARATOR = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private CellText() {}

    /** Line ends become LF, blanks of every width become the plain space, and those around the text go. */
    static String clean(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        String text = INVISIBLE.matcher(raw).replaceAll("");
        text = LINE_END.matcher(text).replaceAll("\n");
        text = SPACE_SEPARATOR.matcher(text).replaceAll(" ");
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** Printable ASCII, by far the most frequent, needs no more than its blanks cut. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
