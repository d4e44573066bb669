package org.amana.membership.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amana.kernel.Digits;

/** Headers, names of places and closed words as they are compared: letters and digits only, without marks. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\u0640");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Plain() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(Digits.western(bare).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u064a');
    }
}
