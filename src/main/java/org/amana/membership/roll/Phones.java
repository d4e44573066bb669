package org.amana.membership.roll;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Telephone numbers: kept in international form, shown in groups. In templates {@code @phones}. */
@Component("phones")
public class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String MOROCCO = "+212";
    private static final Pattern MOROCCAN = Pattern.compile("\\+212[1-9]\\d{8}");

    /**
     * @param country where a number without its country's prefix belongs, as two letters
     * @return {@code +212600000000}, empty when it cannot be a telephone number
     */
    public Optional<String> international(String typed, String country) {
        return parsed(typed, country)
                .filter(NUMBERS::isValidNumber)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** {@code 06 00 00 00 00} for a Moroccan number, {@code +33 6 00 00 00 00} for others; blank for null. */
    public String shown(@Nullable String international) {
        if (international == null) {
            return "";
        }
        return (MOROCCAN.matcher(international).matches() ? moroccan(international) : parsed(international, "MA"))
                .map(number -> NUMBERS.format(
                        number,
                        number.getCountryCode() == 212 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL))
                .orElse(international)
                .replace('-', ' ');
    }

    /** What needs no reading: lists show many of them. */
    private static Optional<PhoneNumber> moroccan(String international) {
        long number = Long.parseLong(international.substring(MOROCCO.length()));
        return Optional.of(new PhoneNumber().setCountryCode(212).setNationalNumber(number));
    }

    private static Optional<PhoneNumber> parsed(String typed, String country) {
        try {
            return Optional.of(NUMBERS.parse(typed, country));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
