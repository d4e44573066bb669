package org.amana.kernel;

import java.io.Serializable;
import java.util.Locale;

/**
 * A name in Arabic and in Latin script. Either may be blank where it is not known; never both.
 *
 * @param arabic the name in Arabic script, blank where unknown
 * @param latin the name in Latin script, blank where unknown
 */
public record TwoScripts(String arabic, String latin) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name as a reader of this language expects it, the other script where that one is unknown. */
    public String in(Locale locale) {
        boolean wantsArabic = locale.getLanguage().equals("ar");
        String wanted = wantsArabic ? arabic : latin;
        String other = wantsArabic ? latin : arabic;
        return wanted.isBlank() ? other : wanted;
    }

    /** The name in the script that {@link #in} does not show; blank where unknown. */
    public String otherThan(Locale locale) {
        String other = locale.getLanguage().equals("ar") ? latin : arabic;
        return other.equals(in(locale)) ? "" : other;
    }
}
