package org.amana.membership.roll;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it is kept: composed, on one line, without what cannot be seen or turns the writing around. */
public final class CleanText {

    /** Controls, format characters (zero width, direction overrides), surrogates and private use. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\s]]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private CleanText() {}

    /** Blank for null. */
    public static String of(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String seen =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    /** Null for blank. */
    public static @Nullable String orNull(@Nullable String typed) {
        String clean = of(typed);
        return clean.isEmpty() ? null : clean;
    }
}
