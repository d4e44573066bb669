package org.amana.file.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As much of a spreadsheet number format (ECMA-376 part 1, 18.8.30 and 18.8.31) as changes what a typed value means:
 * whether it is a date, how many digits a telephone or identity number is filled up to, and percent.
 */
record NumberFormatCode(boolean hasDay, boolean hasTime, int minimumDigits, boolean percent) {

    static final NumberFormatCode GENERAL = new NumberFormatCode(false, false, 1, false);

    /** Quoted text, escaped, filling and spacing characters, colours, locales and conditions; not [h], [mm], [ss]. */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]|(?i:AM/PM|A/P)");

    private static final Pattern DIGIT_PLACES = Pattern.compile("0[0#? ]*");

    /** Excel keeps fifteen digits; the rest of a fraction is noise of binary arithmetic. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Beyond this many places a number is no phone or identity number, and its plain form may be a gigabyte. */
    private static final int MAX_PLACES = 40;

    static NumberFormatCode of(@Nullable Integer id, @Nullable String code) {
        if (code != null) {
            return parse(code);
        }
        // the built-in East Asian and Thai date formats, which have no code in the file
        boolean day = id != null && (id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58);
        boolean time = id != null && id >= 32 && id <= 35;
        return day || time ? new NumberFormatCode(day, time, 1, false) : GENERAL;
    }

    private static NumberFormatCode parse(String code) {
        String first = DECORATION.matcher(code).replaceAll("").split(";", 2)[0];
        String letters = first.toLowerCase(Locale.ROOT);
        if (letters.contains("general")) {
            return GENERAL;
        }
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || letters.indexOf('m') >= 0 && !time;
        if (day || time) {
            return new NumberFormatCode(day, time, 1, false);
        }
        int point = first.indexOf('.');
        String whole = point < 0 ? first : first.substring(0, point);
        Matcher places = DIGIT_PLACES.matcher(whole);
        int digits = places.find()
                ? (int) places.group().chars().filter(c -> c != ' ').count()
                : 1;
        return new NumberFormatCode(false, false, Math.min(digits, MAX_PLACES), first.indexOf('%') >= 0);
    }

    boolean isTemporal() {
        return hasDay || hasTime;
    }

    /** The number without exponent, grouping or needless zeros. */
    String print(BigDecimal number) {
        BigDecimal value = percent ? number.movePointRight(2) : number;
        if (Math.abs((long) value.scale()) > MAX_PLACES || value.precision() > 2 * MAX_PLACES) {
            value = value.round(SHOWN);
        }
        if (value.stripTrailingZeros().scale() > 0 && value.precision() > SHOWN.getPrecision()) {
            value = value.round(SHOWN);
        }
        value = value.stripTrailingZeros();
        if (Math.abs((long) value.scale()) > MAX_PLACES) {
            return value.toString();
        }
        String digits = value.abs().toPlainString();
        int whole = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String filled = "0".repeat(Math.max(0, minimumDigits - whole)) + digits;
        return (value.signum() < 0 ? "-" : "") + filled + (percent ? "%" : "");
    }
}
