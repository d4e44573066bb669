package org.amana.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing in the place of a photograph: nobody's face. */
final class Silhouette {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;

    private Silhouette() {}

    static byte[] jpeg(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xe6, 0xec, 0xea));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(number * 0.13f % 1, 0.25f, 0.55f));
        pen.fillOval(90, 80, 120, 150);
        pen.fillRoundRect(40, 250, 220, 240, 160, 160);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return jpeg.toByteArray();
    }
}
