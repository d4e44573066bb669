package org.amana.file;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Content in the database, read piece by piece, so that no file is too long for the memory. */
public final class Pieces extends InputStream {

    /** So long is each piece, but for the last. */
    public static final int SIZE = 256 * 1024;

    private final IntFunction<byte[]> pieces;
    private int next;
    private int position;
    private byte[] piece = new byte[0];

    /** @param pieces a piece by its number, from 0; one that is not there is empty */
    public Pieces(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return more() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean more() {
        if (position == piece.length && next >= 0) {
            piece = pieces.apply(next);
            position = 0;
            next = piece.length == 0 ? -1 : next + 1;
        }
        return position < piece.length;
    }
}
