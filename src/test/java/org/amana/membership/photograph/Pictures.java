package org.amana.membership.photograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as people send them: nobody's face, the upper half light, the lower half dark. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(width, height, "jpeg");
    }

    /** A JPEG as a telephone held on its side writes it: the orientation, and a place, in what comes beside. */
    public static byte[] onItsSide(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0,
            0, 0
        };
        byte[] place = "GPS 33.5731 N 7.5898 W".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, exif);
        segment(bytes, 0xFE, place);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A PNG with words beside the picture that are small when sent and so many megabytes when read. */
    static byte[] withWords(int width, int height, int megabytes) {
        byte[] plain = png(width, height);
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        words.writeBytes("zTXtComment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream folded = new DeflaterOutputStream(words)) {
            byte[] one = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                folded.write(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        CRC32 sum = new CRC32();
        sum.update(words.toByteArray());
        int afterHead = 33;
        return ByteBuffer.allocate(plain.length + words.size() + 8)
                .put(plain, 0, afterHead)
                .putInt(words.size() - 4)
                .put(words.toByteArray())
                .putInt((int) sum.getValue())
                .put(plain, afterHead, plain.length - afterHead)
                .array();
    }

    private static void segment(ByteArrayOutputStream bytes, int marker, byte[] content) {
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write((content.length + 2) >> 8);
        bytes.write((content.length + 2) & 0xFF);
        bytes.writeBytes(content);
    }

    private static byte[] written(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xE8DCC8));
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(new Color(0x203040));
        pen.fillRect(0, height / 2, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
