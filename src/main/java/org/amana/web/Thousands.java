package org.amana.web;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers within messages are written as all others ({@link Formats#number}): 26 799, where ICU would write 26.799. */
final class Thousands extends NumberFormat.SimpleNumberFormatFactory {

    private Thousands(Locale language) {
        super(language);
    }

    /** For every message read from now on. */
    static void spaced(Iterable<Locale> languages) {
        languages.forEach(language -> NumberFormat.registerFactory(new Thousands(language)));
    }

    @Override
    public @Nullable NumberFormat createFormat(ULocale language, int kind) {
        if (kind != NumberFormat.NUMBERSTYLE && kind != NumberFormat.INTEGERSTYLE) {
            return null;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        symbols.setGroupingSeparator('\u202f');
        return new DecimalFormat(kind == NumberFormat.INTEGERSTYLE ? "#,##0" : "#,##0.###", symbols);
    }
}
