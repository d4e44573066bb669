package org.amana.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amana.kernel.Digits;
import org.amana.outbox.Means;

/**
 * Where a code goes.
 *
 * @param value an e-mail address in lower case, or a telephone number in international form
 */
public record ContactAddress(Means means, String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST = 200;

    /** What was typed, in any digits, a number without a prefix taken for a Moroccan one; empty when it is neither. */
    public static Optional<ContactAddress> of(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.contains("@")) {
            return EMAIL.matcher(text).matches()
                    ? Optional.of(new ContactAddress(Means.EMAIL, text.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(Digits.western(text), "MA");
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new ContactAddress(Means.PHONE, NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
