package org.amana.file;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Content in the database, written and read piece by piece. */
final class Pieces extends InputStream {

    static final int SIZE = 256 * 1024;

    private final JdbcTemplate jdbc;
    private final TransactionOperations reading;
    private final byte[] sha256;
    private int next;
    private int position;
    private byte[] piece = new byte[0];

    /** @param reading the transaction of each reading: in it the database knows who is looking (A3) */
    Pieces(JdbcTemplate jdbc, TransactionOperations reading, byte[] sha256) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.sha256 = sha256.clone();
    }

    static void write(JdbcTemplate jdbc, byte[] sha256, byte[] content) {
        for (int from = 0; from < content.length; from += SIZE) {
            jdbc.update(
                    "insert into attachment_piece (sha256, number, bytes) values (?, ?, ?)",
                    sha256,
                    from / SIZE,
                    Arrays.copyOfRange(content, from, Math.min(content.length, from + SIZE)));
        }
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
            piece = Objects.requireNonNull(reading.execute(status -> piece(next)));
            position = 0;
            next = piece.length == 0 ? -1 : next + 1;
        }
        return position < piece.length;
    }

    private byte[] piece(int number) {
        return jdbc
                .query(
                        "select bytes from attachment_piece where sha256 = ? and number = ?",
                        (row, n) -> row.getBytes(1),
                        sha256,
                        number)
                .stream()
                .findFirst()
                .orElseGet(() -> new byte[0]);
    }
}
