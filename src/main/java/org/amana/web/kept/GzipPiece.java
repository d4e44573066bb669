package org.amana.web.kept;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A piece of a text that is joined with others, compressed once (RFC 1951), into one gzip stream (RFC 1952).
 *
 * @param bytes whole blocks of a deflate stream, none of them the last, which look back at nothing before them
 * @param length of the text in bytes
 * @param crc CRC-32 of the text
 * @param shift by which the CRC-32 of what stands before is carried over this piece
 */
record GzipPiece(byte[] bytes, int length, int crc, int shift) {

    private static final int BLOCK = 65_535;
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] LAST_BLOCK = {1, 0, 0, (byte) 0xff, (byte) 0xff};

    static GzipPiece of(byte[] text) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(text);
            ByteArrayOutputStream blocks = new ByteArrayOutputStream(text.length / 4 + 64);
            byte[] some = new byte[8192];
            int got;
            do {
                got = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
                blocks.write(some, 0, got);
            } while (got == some.length);
            return of(text, blocks.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** Not compressed. */
    static GzipPiece stored(byte[] text) {
        if (text.length > BLOCK) {
            throw new IllegalArgumentException("longer than a block: " + text.length);
        }
        byte[] block = new byte[5 + text.length];
        block[1] = (byte) text.length;
        block[2] = (byte) (text.length >> 8);
        block[3] = (byte) ~text.length;
        block[4] = (byte) (~text.length >> 8);
        System.arraycopy(text, 0, block, 5, text.length);
        return of(text, block);
    }

    private static GzipPiece of(byte[] text, byte[] blocks) {
        CRC32 crc = new CRC32();
        crc.update(text);
        return new GzipPiece(blocks, text.length, (int) crc.getValue(), JoinedCrc.shift(text.length));
    }

    int weight() {
        return bytes.length + 64;
    }

    /** The text. */
    byte[] plain() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] text = new byte[length];
            int got = 0;
            while (got < length) {
                int more = inflater.inflate(text, got, length - got);
                if (more == 0) {
                    throw new IllegalStateException("shorter than it was");
                }
                got += more;
            }
            return text;
        } catch (DataFormatException broken) {
            throw new IllegalStateException(broken);
        } finally {
            inflater.end();
        }
    }

    /** Pieces one after the other. */
    static final class Joined {

        private final ByteArrayOutputStream stream;
        private int crc;
        private int length;

        Joined(int about) {
            stream = new ByteArrayOutputStream(about + 32);
            stream.writeBytes(HEAD);
        }

        void add(GzipPiece piece) {
            stream.writeBytes(piece.bytes);
            crc = JoinedCrc.of(crc, piece.shift, piece.crc);
            length += piece.length;
        }

        byte[] end() {
            stream.writeBytes(LAST_BLOCK);
            littleEndian(crc);
            littleEndian(length);
            return stream.toByteArray();
        }

        private void littleEndian(int number) {
            for (int bits = 0; bits < 32; bits += 8) {
                stream.write(number >> bits);
            }
        }
    }
}
