package org.amana.membership.intake.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amana.kernel.Digits;
import org.jspecify.annotations.Nullable;

/** Guesses by its first values what a column holds whose header says nothing, for somebody to look at. */
public final class ColumnGuess {

    private static final Pattern PHONE = Pattern.compile("(?:\\+212|00212|0)?[5-7]\\d{8}");
    private static final Pattern DOCUMENT = Pattern.compile("\\p{Alpha}{1,2}\\d{3,7}");

    /** Nobody of this age joins: a day so long ago is a day of birth. */
    private static final int YEARS = 18;

    private ColumnGuess() {}

    /**
     * @param recognised by the headers; what stands there is left as it is
     * @param values the first values of each column that are not empty, days as {@code 2024-05-17}
     */
    public static ListColumns of(ListColumns recognised, List<List<String>> values, LocalDate today) {
        List<@Nullable ImportColumn> columns = new ArrayList<>(recognised.places());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == null && i < values.size() && !values.get(i).isEmpty()) {
                ImportColumn guess = of(values.get(i), today);
                columns.set(i, guess == null || columns.contains(guess) ? null : guess);
            }
        }
        return new ListColumns(columns);
    }

    private static @Nullable ImportColumn of(List<String> values, LocalDate today) {
        if (all(values, value -> value.indexOf('@') > 0)) {
            return ImportColumn.EMAIL;
        }
        if (all(values, value -> Words.gender(value).isPresent())) {
            return ImportColumn.GENDER;
        }
        if (all(values, value -> Words.identityKind(value).isPresent())) {
            return ImportColumn.IDENTITY_KIND;
        }
        if (all(values, value -> PHONE.matcher(bare(value)).matches())) {
            return ImportColumn.PHONE;
        }
        if (all(values, value -> DOCUMENT.matcher(bare(value)).matches())) {
            return ImportColumn.IDENTITY_NUMBER;
        }
        if (all(values, ColumnGuess::isDay)) {
            return all(values, value -> LocalDate.parse(value).isBefore(today.minusYears(YEARS)))
                    ? ImportColumn.BIRTH_DATE
                    : ImportColumn.JOINED_ON;
        }
        return null;
    }

    private static boolean all(List<String> values, Predicate<String> is) {
        return values.stream().allMatch(is);
    }

    private static String bare(String value) {
        return Digits.western(value).replaceAll("[\\s.\\-]", "");
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (java.time.format.DateTimeParseException other) {
            return false;
        }
    }
}
