package org.amana.file.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.amana.file.sheet.UnreadableSheetException.Reason;

/** Counts what a zip entry expands to, and stops it when that is beyond reason or beyond the package's budget. */
final class ExpansionGuard extends FilterInputStream {

    /** Spreadsheet XML shrinks to about a tenth, the most uniform sheets to a fiftieth. */
    private static final int MAX_RATIO = 100;

    private static final long RATIO_MATTERS_FROM = 5L << 20;

    private final long compressed;
    private final Budget budget;
    private long expanded;

    ExpansionGuard(InputStream entry, long compressed, Budget budget) {
        super(entry);
        this.compressed = compressed;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = super.read(target, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int bytes) throws Exceeded {
        expanded += bytes;
        budget.left -= bytes;
        if (expanded > RATIO_MATTERS_FROM && expanded > MAX_RATIO * compressed) {
            throw new Exceeded(Reason.ZIP_BOMB);
        }
        if (budget.left < 0) {
            throw new Exceeded(Reason.TOO_LARGE);
        }
    }

    /** What all entries of a package may still expand to, in bytes. */
    static final class Budget {
        private long left;

        Budget(long bytes) {
            this.left = bytes;
        }
    }

    /** Thrown from the read that goes too far, and from every later one. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        private Exceeded(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
