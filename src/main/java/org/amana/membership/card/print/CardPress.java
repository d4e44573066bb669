package org.amana.membership.card.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import org.amana.kernel.TwoScripts;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Cards as files: one in its own size, ten to an A4 sheet, or as a picture for the telephone. */
@Component
public class CardPress {

    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float GAP_X = 11.34f;
    private static final float GAP_Y = 5.67f;
    private static final float MARK = 14;
    private static final float CLEAR = 4;
    private static final float PICTURE_DPI = 360;

    private final Settings settings;
    private final MessageSource messages;

    CardPress(Settings settings, MessageSource messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** A PDF in card size. */
    public byte[] single(CardFace face) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(CardDrawing.WIDTH, CardDrawing.HEIGHT));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing(document).draw(content, face, 0, 0);
            }
            document.getDocumentInformation().setTitle(face.number());
            document.save(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A picture of the same, as PNG. */
    public byte[] picture(CardFace face) {
        try (PDDocument document = Loader.loadPDF(single(face))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, PICTURE_DPI, ImageType.RGB);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A4 sheets of ten with marks to cut at, in the order of the faces.
     *
     * @param faces read one by one
     * @param out not closed
     */
    public void sheets(Iterator<CardFace> faces, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            CardDrawing drawing = drawing(document);
            while (faces.hasNext()) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int place = 0; place < COLUMNS * ROWS && faces.hasNext(); place++) {
                        drawing.draw(content, faces.next(), left(place % COLUMNS), bottom(place / COLUMNS));
                    }
                    marks(content);
                }
            }
            document.save(out);
        }
    }

    private CardDrawing drawing(PDDocument document) throws IOException {
        return new CardDrawing(
                document,
                new TwoScripts(settings.text(Setting.PARTY_NAME_AR), settings.text(Setting.PARTY_NAME_FR)),
                messages);
    }

    private static float left(int column) {
        float whole = COLUMNS * CardDrawing.WIDTH + (COLUMNS - 1) * GAP_X;
        return (PDRectangle.A4.getWidth() - whole) / 2 + column * (CardDrawing.WIDTH + GAP_X);
    }

    /** The first row stands on top. */
    private static float bottom(int row) {
        float whole = ROWS * CardDrawing.HEIGHT + (ROWS - 1) * GAP_Y;
        return (PDRectangle.A4.getHeight() + whole) / 2 - CardDrawing.HEIGHT - row * (CardDrawing.HEIGHT + GAP_Y);
    }

    /** In the margins, in line with each edge: for a guillotine, and outside what is cut out. */
    private static void marks(PDPageContentStream content) throws IOException {
        content.setLineWidth(0.4f);
        float first = left(0);
        float last = left(COLUMNS - 1) + CardDrawing.WIDTH;
        float low = bottom(ROWS - 1);
        float high = bottom(0) + CardDrawing.HEIGHT;
        for (int row = 0; row < ROWS; row++) {
            for (float y : new float[] {bottom(row), bottom(row) + CardDrawing.HEIGHT}) {
                line(content, first - CLEAR - MARK, y, first - CLEAR, y);
                line(content, last + CLEAR, y, last + CLEAR + MARK, y);
            }
        }
        for (int column = 0; column < COLUMNS; column++) {
            for (float x : new float[] {left(column), left(column) + CardDrawing.WIDTH}) {
                line(content, x, low - CLEAR - MARK, x, low - CLEAR);
                line(content, x, high + CLEAR, x, high + CLEAR + MARK);
            }
        }
        content.stroke();
    }

    private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
    }
}
