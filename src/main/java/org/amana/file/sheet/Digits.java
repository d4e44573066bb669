package org.amana.file.sheet;

/** Digits of other scripts, as typed on Arabic keyboards. */
public final class Digits {

    private static final char ARABIC_INDIC_ZERO = '\u0660';
    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char FULL_WIDTH_ZERO = '\uFF10';

    private Digits() {}

    /** The text with Arabic-Indic, Persian and full-width digits as 0 to 9; everything else stays. */
    public static String toWestern(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char western = western(c);
            if (western != c) {
                if (folded == null) {
                    folded = new StringBuilder(text);
                }
                folded.setCharAt(i, western);
            }
        }
        return folded == null ? text : folded.toString();
    }

    private static char western(char c) {
        for (char zero : new char[] {ARABIC_INDIC_ZERO, PERSIAN_ZERO, FULL_WIDTH_ZERO}) {
            if (c >= zero && c <= zero + 9) {
                return (char) ('0' + c - zero);
            }
        }
        return c;
    }
}
