package org.amana.file;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts content into pieces of {@link Pieces#SIZE} as it comes, so that no file is too long for the memory. */
public final class PieceWriter extends OutputStream {

    /** Keeps a piece. */
    @FunctionalInterface
    public interface Keeper {

        /** @param number from 0 */
        void keep(int number, byte[] piece);
    }

    private final Keeper keeper;
    private final byte[] piece = new byte[Pieces.SIZE];
    private int filled;
    private int number;

    public PieceWriter(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void write(int oneByte) {
        piece[filled++] = (byte) oneByte;
        keepFull();
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int more = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, more);
            filled += more;
            done += more;
            keepFull();
        }
    }

    private void keepFull() {
        if (filled == piece.length) {
            keeper.keep(number++, piece.clone());
            filled = 0;
        }
    }

    /** How much has been written. */
    public long size() {
        return (long) number * piece.length + filled;
    }

    /** Keeps what is left. */
    @Override
    public void close() {
        if (filled > 0) {
            keeper.keep(number, Arrays.copyOf(piece, filled));
            number++;
            filled = 0;
        }
    }
}
