package org.amana.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amana.kernel.PrintedCode;
import org.amana.kernel.Sha256;

/**
 * The code by which a paper is checked: 28 characters of Crockford's base 32, which has no letter that is taken for
 * another; 140 bits that nobody can guess.
 */
record PaperCode(String value) {

    private static final int LENGTH = 28;

    /**
     * The code of a content. The salt makes it unguessable to whoever knows the content, the content to whoever knows
     * the salt.
     */
    static PaperCode of(byte[] salt, byte[] content) {
        byte[] digest = Sha256.of(salt, content);
        return new PaperCode(IntStream.range(0, LENGTH)
                .mapToObj(place -> String.valueOf(PrintedCode.SIGNS.charAt(fiveBits(digest, place * 5))))
                .collect(Collectors.joining()));
    }

    private static int fiveBits(byte[] bytes, int first) {
        int two = (bytes[first / 8] & 0xff) << 8 | bytes[first / 8 + 1] & 0xff;
        return two >> (11 - first % 8) & 31;
    }

    /** Reads what somebody typed: spaces, hyphens and case do not matter, nor O for 0, I or L for 1. */
    static Optional<PaperCode> typed(String text) {
        String code = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(PaperCode::plain)
                .collect(Collectors.joining());
        return code.length() == LENGTH && code.chars().allMatch(c -> PrintedCode.SIGNS.indexOf(c) >= 0)
                ? Optional.of(new PaperCode(code))
                : Optional.empty();
    }

    private static String plain(int character) {
        String upper = Character.isDigit(character)
                ? String.valueOf(Character.digit(character, 10))
                : Character.toString(character).toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "O" -> "0";
            case "I", "L" -> "1";
            default -> upper;
        };
    }

    /** As it is printed: seven groups of four. */
    String printed() {
        return PrintedCode.grouped(value);
    }

    /** What is kept of it. */
    String hash() {
        return Sha256.hex(value.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
