package org.amana.membership.roll;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amana.kernel.TwoScripts;

/** The form of a name by which lists are ordered: family name first, without marks, capitals or carriers of hamza. */
public final class SortName {

    private static final int LONGEST = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\u0640");
    private static final Pattern ALEFS = Pattern.compile("[\u0622\u0623\u0625\u0671]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SortName() {}

    /** In the wanted script where the family name is known in it, else in the other. */
    public static String in(
            TwoScripts familyName,
            TwoScripts givenName,
            Function<TwoScripts, String> wanted,
            Function<TwoScripts, String> other) {
        Function<TwoScripts, String> script = wanted.apply(familyName).isBlank() ? other : wanted;
        String folded = fold(script.apply(familyName)) + ' ' + fold(script.apply(givenName));
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    /** The column of {@code member} that orders names as a reader of this language expects it. */
    public static String column(Locale language) {
        return language.getLanguage().equals("ar") ? "sort_ar" : "sort_latin";
    }

    private static String fold(String name) {
        String plain =
                ALEFS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("\u0627");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
