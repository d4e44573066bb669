package org.amana.file.sheet;

/** Tells whether bytes are UTF-8. */
final class Utf8 {

    private Utf8() {}

    enum Kind {
        ASCII,
        VALID,
        /** Has characters of several bytes, and bytes that belong to none. */
        DAMAGED,
        /** Bytes beyond ASCII, and none of them forms a character. */
        OTHER
    }

    static Kind kind(byte[] bytes, int from, int to) {
        int valid = 0;
        int invalid = 0;
        for (int i = from; i < to; ) {
            int length = length(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length > 1 && isCharacter(bytes, i, to, length)) {
                valid++;
                i += length;
            } else {
                invalid++;
                i++;
            }
        }
        if (invalid == 0) {
            return valid == 0 ? Kind.ASCII : Kind.VALID;
        }
        // in a Windows page two letters now and then look like one character
        return valid > 2 * invalid ? Kind.DAMAGED : Kind.OTHER;
    }

    /** Of the character that begins so, 0 where none does. */
    private static int length(byte first) {
        int b = first & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        if (b < 0xC2 || b > 0xF4) {
            return 0;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    private static boolean isCharacter(byte[] bytes, int at, int to, int length) {
        if (at + length > to) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
