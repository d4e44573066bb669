package org.amana.access;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are read from paper or from a log and typed: sixteen signs, 80 random bits. */
public final class PrintedCode {

    /** Without the letters that are read as digits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrintedCode() {}

    /** A new one, in groups of four. */
    public static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
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
