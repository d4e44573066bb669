package org.amana.membership.card;

/**
 * A card's number, {@code 04-26-000123-7}: the region and the year of issue, a count, and a check digit by which a number
 * that was misread or mistyped is known (ISO/IEC 7064, MOD 11,10: every single wrong digit, and two that changed places).
 */
public final class CardNumber {

    private static final int MOD = 10;

    private CardNumber() {}

    static String of(String regionCode, int year, long count) {
        String body = "%s-%02d-%06d".formatted(regionCode, year % 100, count);
        return body + "-" + checkDigit(body);
    }

    /** Whether the last digit is the one that the others ask for. */
    public static boolean sound(String number) {
        int last = number.lastIndexOf('-');
        return last > 0 && number.substring(last + 1).equals(String.valueOf(checkDigit(number.substring(0, last))));
    }

    private static int checkDigit(String body) {
        int product = MOD;
        for (int digit :
                body.chars().filter(Character::isDigit).map(sign -> sign - '0').toArray()) {
            int sum = (digit + product) % MOD;
            product = (sum == 0 ? MOD : sum) * 2 % (MOD + 1);
        }
        return (MOD + 1 - product) % MOD;
    }
}
