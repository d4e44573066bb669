package org.amana.membership.duplicate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.amana.membership.naming.NameComparison.Heard;
import org.jspecify.annotations.Nullable;

/**
 * A member as the search for pairs compares them.
 *
 * @param document number of the identity document, null where it is not known
 */
record Person(
        UUID id,
        LocalDate birthDate,
        Heard name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String documentKind,
        @Nullable String document) {

    /** The number without what is easily typed otherwise: O and 0, I and 1, zeros in front; null where there is none. */
    static @Nullable String loose(@Nullable String document) {
        if (document == null) {
            return null;
        }
        String plain = document.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        int letters = 0;
        while (letters < plain.length() && Character.isLetter(plain.charAt(letters))) {
            letters++;
        }
        return plain.substring(0, letters) + plain.substring(letters).replaceFirst("^0+", "");
    }
}
