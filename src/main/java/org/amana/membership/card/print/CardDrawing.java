package org.amana.membership.card.print;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import java.util.Locale;
import org.amana.kernel.TwoScripts;
import org.amana.paper.Faces;
import org.amana.paper.Pen;
import org.amana.paper.Pen.At;
import org.amana.paper.Pen.Size;
import org.amana.paper.QrCode;
import org.amana.web.Languages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.springframework.context.MessageSource;

/**
 * Draws cards into one document, in Arabic and French: faces are read once, and what stands on every card is one form that
 * each refers to. Measures are points; a card is 85.60 × 53.98 mm (ISO/IEC 7810, ID-1).
 */
final class CardDrawing {

    static final float WIDTH = 85.60f * 72 / 25.4f;
    static final float HEIGHT = 53.98f * 72 / 25.4f;

    private static final Color ACCENT = new Color(0x0B5D51);
    private static final Color INK = new Color(0x14202E);
    private static final Color QUIET = new Color(0x45505E);
    private static final float EDGE = 12;
    private static final float BAND = 29;
    private static final float QR = 58;
    private static final float PHOTO_WIDTH = 57;
    private static final float PHOTO_HEIGHT = 76;
    private static final float PHOTO_X = WIDTH - EDGE - PHOTO_WIDTH;
    private static final float PHOTO_Y = HEIGHT - BAND - 8 - PHOTO_HEIGHT;
    private static final float WORDS_RIGHT = PHOTO_X - 8;
    private static final float FACTS_LEFT = EDGE + QR + 8;

    private final PDDocument document;
    private final Faces faces;
    private final MessageSource messages;
    private final PDFormXObject ground;

    CardDrawing(PDDocument document, TwoScripts party, MessageSource messages) throws IOException {
        this.document = document;
        this.messages = messages;
        this.faces = Faces.in(document);
        this.ground = ground(party);
    }

    /** A card whose lower left corner stands there. */
    void draw(PDPageContentStream page, CardFace face, float x, float y) throws IOException {
        page.saveGraphicsState();
        page.transform(Matrix.getTranslateInstance(x, y));
        page.drawForm(ground);
        page.drawImage(photograph(face.photograph()), PHOTO_X, PHOTO_Y, PHOTO_WIDTH, PHOTO_HEIGHT);
        squares(page, QrCode.squares(face.address()));
        words(new Pen(page), face);
        page.restoreGraphicsState();
    }

    private PDImageXObject photograph(byte[] jpeg) throws IOException {
        return JPEGFactory.createFromByteArray(document, jpeg);
    }

    private void words(Pen pen, CardFace face) throws IOException {
        float room = WORDS_RIGHT - EDGE;
        Size name = new Size(15, 8, room);
        Size latin = new Size(12, 7, room);
        if (face.name().arabic().isBlank()) {
            pen.line(faces.bold(), INK, face.name().latin(), false, name, At.RIGHT, WORDS_RIGHT, 87);
        } else {
            pen.line(faces.bold(), INK, face.name().arabic(), true, name, At.RIGHT, WORDS_RIGHT, 90);
            pen.line(faces.semiBold(), INK, face.name().latin(), false, latin, At.RIGHT, WORDS_RIGHT, 76);
        }
        float facts = WORDS_RIGHT - FACTS_LEFT;
        pen.line(
                faces.semiBold(),
                INK,
                face.region().arabic(),
                true,
                new Size(8.5f, 6, facts),
                At.RIGHT,
                WORDS_RIGHT,
                59);
        pen.line(
                faces.regular(),
                QUIET,
                face.region().latin(),
                false,
                new Size(7.5f, 5, facts),
                At.RIGHT,
                WORDS_RIGHT,
                51);
        pen.line(faces.semiBold(), INK, face.memberNumber(), false, Size.of(9.5f), At.RIGHT, WORDS_RIGHT, 31);
        pen.line(faces.semiBold(), INK, day(face), false, Size.of(9.5f), At.RIGHT, WORDS_RIGHT, 11);
        float middle = PHOTO_X + PHOTO_WIDTH / 2;
        pen.line(faces.bold(), ACCENT, face.number(), false, new Size(10, 7, PHOTO_WIDTH + 6), At.CENTRE, middle, 21);
    }

    private static String day(CardFace face) {
        return "%02d/%02d/%d"
                .formatted(
                        face.validUntil().getDayOfMonth(),
                        face.validUntil().getMonthValue(),
                        face.validUntil().getYear());
    }

    /** Each row's dark squares that lie beside each other as one rectangle: sharp at any size, and small. */
    private static void squares(PDPageContentStream page, BitMatrix dark) throws IOException {
        float side = QR / dark.getWidth();
        float top = EDGE - 3 + QR;
        page.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < dark.getHeight(); row++) {
            for (int column = 0; column < dark.getWidth(); column++) {
                int end = column;
                while (end < dark.getWidth() && dark.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    page.addRect(EDGE + column * side, top - (row + 1) * side, (end - column) * side, side);
                    column = end;
                }
            }
        }
        page.fill();
    }

    /** What every card of this document has: the party, the words, the frame. */
    private PDFormXObject ground(TwoScripts party) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(WIDTH, HEIGHT));
        form.setResources(new PDResources());
        try (PDPageContentStream content =
                new PDPageContentStream(document, form, form.getStream().createOutputStream())) {
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(0, 0, WIDTH, HEIGHT);
            content.fill();
            content.setNonStrokingColor(ACCENT);
            content.addRect(0, HEIGHT - BAND, WIDTH, BAND);
            content.fill();
            Pen pen = new Pen(content);
            float half = (WIDTH - 2 * EDGE - 8) / 2;
            Size large = new Size(15, 7, half);
            float line = HEIGHT - BAND + 9.5f;
            pen.line(faces.bold(), Color.WHITE, party.arabic(), true, large, At.RIGHT, WIDTH - EDGE, line);
            pen.line(faces.semiBold(), Color.WHITE, party.latin(), false, new Size(12, 6, half), At.LEFT, EDGE, line);
            pen.line(
                    faces.semiBold(),
                    ACCENT,
                    word("card.title", Languages.ARABIC),
                    true,
                    Size.of(10.5f),
                    At.RIGHT,
                    WORDS_RIGHT,
                    109);
            pen.line(
                    faces.regular(),
                    ACCENT,
                    word("card.title", Languages.FRENCH),
                    false,
                    Size.of(9),
                    At.LEFT,
                    EDGE,
                    109);
            Size small = new Size(6.5f, 5, WORDS_RIGHT - FACTS_LEFT);
            pen.line(faces.regular(), QUIET, both("card.face.member"), true, small, At.RIGHT, WORDS_RIGHT, 41);
            pen.line(faces.regular(), QUIET, both("card.face.until"), true, small, At.RIGHT, WORDS_RIGHT, 21);
        }
        return form;
    }

    private String both(String key) {
        return word(key, Languages.ARABIC) + " · " + word(key, Languages.FRENCH);
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
