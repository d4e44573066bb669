package org.amana.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that are read from paper, from a page or from a log and typed; each sign carries five bits. */
public final class PrintedCode {

    /** Crockford's base 32: without the letters that are taken for digits, and without U. */
    public static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int SECRET = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrintedCode() {}

    /** A new one that nobody guesses: 80 random bits. */
    public static String next() {
        return next(SECRET);
    }

    /** A new one of so many random signs, in groups of four. */
    public static String next(int signs) {
        return grouped(IntStream.range(0, signs)
                .mapToObj(i -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining()));
    }

    /** As it is printed: groups of four with hyphens between. */
    public static String grouped(String signs) {
        return IntStream.iterate(0, at -> at < signs.length(), at -> at + GROUP)
                .mapToObj(at -> signs.substring(at, Math.min(at + GROUP, signs.length())))
                .collect(Collectors.joining("-"));
    }

    /** What was typed, as it is compared: however it was grouped, in either case, with letters read for digits. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
