package org.amana.administration.territory;

import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amana.kernel.TwoScripts;
import org.amana.web.Languages;
import org.amana.web.Option;

/** The world's countries, with their names in Arabic and French. */
final class CountryNames {

    private CountryNames() {}

    /** Every country but Morocco, by name. */
    static List<Option> options(Locale locale) {
        return countries()
                .map(iso -> new Option(iso, name(iso, locale)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(locale)))
                .toList();
    }

    /** The names of a country; empty when there is none with this code. */
    static Optional<TwoScripts> names(String iso) {
        return countries()
                .filter(iso::equals)
                .findFirst()
                .map(known -> new TwoScripts(name(known, Languages.ARABIC), name(known, Languages.FRENCH)));
    }

    private static java.util.stream.Stream<String> countries() {
        return Arrays.stream(Locale.getISOCountries()).filter(iso -> !iso.equals("MA") && !iso.equals("EH"));
    }

    private static String name(String iso, Locale locale) {
        return ULocale.getDisplayCountry("und_" + iso, ULocale.forLocale(locale));
    }
}
