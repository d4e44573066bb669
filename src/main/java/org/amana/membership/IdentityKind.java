package org.amana.membership;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amana.kernel.Digits;

/** The documents that say who someone is (M1). */
public enum IdentityKind {
    /** One to three letters, then digits: {@code AB123456}. */
    NATIONAL_CARD("[A-Z]{1,3}\\d{1,8}"),
    PASSPORT("[A-Z0-9]{5,15}"),
    CONSULAR_CARD("[A-Z0-9]{3,20}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s./\\-_]+");

    private final Pattern format;

    IdentityKind(String format) {
        this.format = Pattern.compile(format);
    }

    /**
     * The number as it is kept: capitals and Western digits, without blanks and dashes.
     *
     * @return empty when no document of this kind has such a number
     */
    public Optional<String> normalized(String typed) {
        String number = BETWEEN.matcher(Digits.western(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        return format.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}
