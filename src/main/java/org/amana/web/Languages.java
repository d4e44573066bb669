package org.amana.web;

import java.util.List;
import java.util.Locale;

/** The languages of the interface. Arabic is always that of Morocco, whose months and digits differ from plain Arabic. */
public final class Languages {

    public static final Locale ARABIC = Locale.forLanguageTag("ar-MA");
    public static final Locale FRENCH = Locale.forLanguageTag("fr-MA");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final List<Locale> ALL = List.of(ARABIC, FRENCH, ENGLISH);

    private Languages() {}

    /** The interface's language for a language code, Arabic where there is none. */
    public static Locale of(String code) {
        for (Locale locale : ALL) {
            if (locale.getLanguage().equals(code)) {
                return locale;
            }
        }
        return ARABIC;
    }
}
