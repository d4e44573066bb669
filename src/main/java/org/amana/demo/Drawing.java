package org.amana.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawings in the place of photographs and scans: nobody's face, and no words. */
final class Drawing {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;

    private Drawing() {}

    static byte[] silhouette(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = on(image, new Color(0xe6, 0xec, 0xea));
        pen.setColor(Color.getHSBColor(number * 0.13f % 1, 0.25f, 0.55f));
        pen.fillOval(90, 80, 120, 150);
        pen.fillRoundRect(40, 250, 220, 240, 160, 160);
        pen.dispose();
        return jpeg(image);
    }

    /** A page with lines where a decision would be written. */
    static byte[] sheet() {
        BufferedImage image = new BufferedImage(2 * WIDTH, 2 * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = on(image, Color.WHITE);
        pen.setColor(new Color(0xb8, 0xc4, 0xc0));
        pen.fillRect(200, 70, 200, 16);
        for (int line = 0; line < 14; line++) {
            int length = line % 5 == 4 ? 240 : 460;
            pen.fillRect(70 + 460 - length, 150 + line * 36, length, 8);
        }
        pen.dispose();
        return jpeg(image);
    }

    private static Graphics2D on(BufferedImage image, Color ground) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        return pen;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return jpeg.toByteArray();
    }
}
