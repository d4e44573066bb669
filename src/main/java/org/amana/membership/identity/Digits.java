package org.amana.membership.identity;

/** Digits of every script as Western ones. */
public final class Digits {

    private Digits() {}

    public static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> western.appendCodePoint(
                        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c));
        return western.toString();
    }
}
