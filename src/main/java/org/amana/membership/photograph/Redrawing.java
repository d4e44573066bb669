package org.amana.membership.photograph;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.amana.kernel.RuleViolation;

/** A sent picture drawn anew: nothing of the file is kept but what is seen. */
final class Redrawing {

    private static final int WIDTH = 450;
    private static final int HEIGHT = 600;
    private static final int SMALLEST = 200;
    private static final long MOST_PIXELS = 64_000_000;
    private static final float QUALITY = 0.86f;
    private static final String JPEG = "JPEG";
    private static final Set<String> FORMATS = Set.of(JPEG, "png");

    /** Of a long picture only the middle is read: how often its short side goes into it. */
    private static final int LONGEST = 2;

    /** Strangers send pictures too, and a large one takes memory while it is read. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    static {
        // what is read is small: no files on the disk
        ImageIO.setUseCache(false);
    }

    private Redrawing() {}

    static byte[] of(byte[] sent) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName())) {
                throw RuleViolation.at(Portrait.FIELD, "photograph.wrongType");
            }
            AT_ONCE.acquireUninterruptibly();
            try {
                reader.setInput(input, true, true);
                int orientation = reader.getFormatName().equals(JPEG) ? orientation(sent) : 1;
                return jpeg(small(cut(upright(read(reader), orientation))));
            } finally {
                AT_ONCE.release();
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw RuleViolation.at(Portrait.FIELD, "photograph.unreadable");
        }
    }

    /** Large pictures are thinned while they are read, so that no picture takes much memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < SMALLEST) {
            throw RuleViolation.at(Portrait.FIELD, "photograph.tooSmall", SMALLEST, width, height);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw RuleViolation.at(Portrait.FIELD, "photograph.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
        int thinning = Math.max(1, Math.min(width, height) / (2 * HEIGHT));
        ImageReadParam param = reader.getDefaultReadParam();
        int wide = Math.min(width, LONGEST * height);
        int high = Math.min(height, LONGEST * width);
        param.setSourceRegion(new Rectangle((width - wide) / 2, (height - high) / 2, wide, high));
        param.setSourceSubsampling(thinning, thinning, 0, 0);
        return reader.read(0, param);
    }

    /** The middle, three to four, as cards show it. */
    private static BufferedImage cut(BufferedImage picture) {
        int width = Math.min(picture.getWidth(), picture.getHeight() * WIDTH / HEIGHT);
        int height = Math.min(picture.getHeight(), picture.getWidth() * HEIGHT / WIDTH);
        return picture.getSubimage((picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2, width, height);
    }

    /** By halves first, so that nothing flickers, then to the size; on white where the picture is transparent. */
    private static BufferedImage small(BufferedImage picture) {
        double scale = Math.min(1, (double) HEIGHT / picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    /** How the camera was held (EXIF 1 to 8): telephones write it beside the picture instead of turning it. */
    private static int orientation(byte[] sent) {
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(sent), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer written = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return written == null ? 1 : written;
        } catch (ImageProcessingException | IOException unreadable) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        if (turn.isIdentity()) {
            return picture;
        }
        boolean onItsSide = orientation > 4;
        BufferedImage turned =
                new BufferedImage((int) (onItsSide ? h : w), (int) (onItsSide ? w : h), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
