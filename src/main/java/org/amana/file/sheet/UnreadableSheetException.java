package org.amana.file.sheet;

import java.util.Arrays;

/** An uploaded file that cannot be read as a table. The page translates {@link #reason()} with {@link #args()}. */
public final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. In brackets: the arguments of the message, in order. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** Neither text nor XLSX: a PDF, an image, a web page, whatever its name says (its media type). */
        NOT_A_SHEET,
        /** The binary format of Excel before 2007; to be saved again as XLSX. */
        OLD_XLS,
        /** Encrypted with a password. */
        PASSWORD_PROTECTED,
        /** More bytes, decompressed bytes or characters than allowed (the limit that was met, in bytes). */
        TOO_LARGE,
        /** More rows than allowed (the limit). */
        TOO_MANY_ROWS,
        /** A row with more columns than allowed (its number, the limit). */
        TOO_MANY_COLUMNS,
        /** Compressed as no honest file is. */
        ZIP_BOMB,
        /** Text in none of UTF-8, UTF-16, Windows-1256 and Windows-1252. */
        UNKNOWN_ENCODING,
        /** Broken, at or after a row (its number, 0 when broken as a whole). */
        MALFORMED
    }

    private final Reason reason;
    private final transient Object[] args;

    UnreadableSheetException(Reason reason, Object... args) {
        super(reason + " " + Arrays.toString(args));
        this.reason = reason;
        this.args = args.clone();
    }

    static UnreadableSheetException malformed(int row, Throwable cause) {
        UnreadableSheetException malformed = new UnreadableSheetException(Reason.MALFORMED, row);
        malformed.initCause(cause);
        return malformed;
    }

    public Reason reason() {
        return reason;
    }

    /** The arguments of the message, as listed at each {@link Reason}. */
    public Object[] args() {
        return args.clone();
    }
}
