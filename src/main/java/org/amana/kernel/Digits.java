package org.amana.kernel;

/** Digits of every script (Arabic-Indic, Persian, full width) as Western ones. */
public final class Digits {

    private Digits() {}

    /** The text with every digit as 0 to 9; everything else stays. */
    public static String western(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> western.appendCodePoint(
                        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c));
        return western.toString();
    }
}
