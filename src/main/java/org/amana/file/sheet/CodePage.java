package org.amana.file.sheet;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells Arabic (Windows-1256) from French (Windows-1252) bytes by the words they form.
 *
 * <p>Both pages share é è ê ë à â ç î ï ô ù û ü œ and the quotation marks, so those say nothing, and a file may hold
 * both languages. What differs is a letter in both: read in the right page, Arabic letters stand among themselves and
 * accented capitals or Spanish letters beside Latin ones; in the wrong page it is the other way round. A letter all
 * alone counts only where no word speaks: it may be an initial. Signs in the middle of words, or shared accents among
 * Arabic letters, tell of a third page (an old DOS or Macintosh one).
 */
final class CodePage {

    static final Charset ARABIC = Charset.forName("windows-1256");
    static final Charset LATIN = Charset.forName("windows-1252");

    /** How many times the better page must outweigh the other; in between, nobody can tell. */
    private static final int CLEARLY = 4;

    private String arabicView = "";
    private String latinView = "";
    private int arabic;
    private int lonelyArabic;
    private int latin;
    private int shared;
    private int strange;

    /** Weighs one line more; no word runs over its end. */
    void weigh(byte[] bytes, int from, int to) {
        arabicView = new String(bytes, from, to - from, ARABIC);
        latinView = new String(bytes, from, to - from, LATIN);
        weighWords();
    }

    /** Both pages have words that speak for them: the lines differ. */
    boolean ambiguous() {
        return arabic > 0 && latin > 0 && strange <= arabic + latin + shared;
    }

    /** Empty where nobody can tell. */
    Optional<Charset> verdict() {
        if (strange > arabic + latin + shared) {
            return Optional.empty();
        }
        if (arabic + latin == 0 && lonelyArabic > 0 || arabic >= CLEARLY * latin && arabic > 0) {
            return Optional.of(ARABIC);
        }
        // neither: all letters are shared, both pages read the same
        return latin >= CLEARLY * arabic ? Optional.of(LATIN) : Optional.empty();
    }

    private void weighWords() {
        int start = 0;
        for (int i = 0; i <= arabicView.length(); i++) {
            if (i == arabicView.length() || !inWord(i)) {
                if (i > start) {
                    weigh(start, i);
                }
                start = i + 1;
            }
        }
    }

    /** One byte is one char in both pages, so that an index means the same byte in both views. */
    private void weigh(int start, int end) {
        int plain = 0;
        int common = 0;
        int differing = 0;
        int signs = 0;
        for (int i = start; i < end; i++) {
            char a = arabicView.charAt(i);
            if (a < 0x80) {
                plain++;
            } else if (isArabic(a)) {
                differing++;
                signs += isCapitalAfterSmall(i, start) ? 1 : 0;
            } else if (Character.isLetter(a)) {
                common++;
            } else {
                signs++;
            }
        }
        if (signs > 0) {
            strange += signs;
        } else if (differing == 0) {
            shared += common;
        } else if (plain > 0) {
            latin += differing;
        } else if (common > 0) {
            strange += common;
        } else if (differing > 1) {
            arabic += differing;
        } else {
            lonelyArabic += latinView.charAt(start) == 'À' ? 0 : 1;
        }
    }

    /** Letters and marks of either page, and signs that stand between two plain letters ("Beno‹t"). */
    private boolean inWord(int i) {
        char a = arabicView.charAt(i);
        if (Character.isLetter(a) || isArabic(a)) {
            return true;
        }
        return a >= 0x80 && !isCustomaryInWords(a) && isPlainLetter(i - 1) && isPlainLetter(i + 1);
    }

    private boolean isPlainLetter(int i) {
        return i >= 0
                && i < arabicView.length()
                && arabicView.charAt(i) < 0x80
                && Character.isLetter(arabicView.charAt(i));
    }

    private boolean isCapitalAfterSmall(int i, int start) {
        return i > start
                && Character.isUpperCase(latinView.charAt(i))
                && Character.isLowerCase(arabicView.charAt(i - 1))
                && arabicView.charAt(i - 1) < 0x80;
    }

    /** Apostrophes, dashes, soft hyphen, middle dot, blank, and the degree of N°. */
    private static boolean isCustomaryInWords(char c) {
        return "\u2018\u2019\u2013\u2014\u00AD\u00B7\u00A0\u00B0\u00AB\u00BB\u200C\u200D\u200E\u200F".indexOf(c) >= 0;
    }

    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
                || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC
                        && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
