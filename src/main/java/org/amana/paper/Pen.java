package org.amana.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.Color;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes single lines of text into a PDF, in either script, where {@link PlainPapers} would be too slow or too coarse. */
public final class Pen {

    /** Where a line stands relative to its point. */
    public enum At {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static final int UNIT = 1000;
    private static final float STEP = 0.25f;

    private final PDPageContentStream page;

    public Pen(PDPageContentStream page) {
        this.page = page;
    }

    /**
     * Writes a line. It is made smaller until it fits, and where it would be smaller than can be read it is cut.
     *
     * @param rightToLeft whether the line begins at the right
     * @param x where it stands, in points from the left
     * @param y the base line, in points from the bottom
     */
    public void line(PDFont font, Color colour, String text, boolean rightToLeft, Size size, At at, float x, float y)
            throws IOException {
        String clean = text.strip();
        String seen = visual(font, clean, rightToLeft);
        float points = size.largest();
        while (width(font, seen, points) > size.width() && points > size.smallest()) {
            points -= STEP;
        }
        while (width(font, seen, points) > size.width() && clean.length() > 1) {
            clean = clean.substring(0, clean.offsetByCodePoints(clean.length(), -1))
                    .strip();
            seen = visual(font, clean + "…", rightToLeft);
        }
        float width = width(font, seen, points);
        page.beginText();
        page.setNonStrokingColor(colour);
        page.setFont(font, points);
        page.newLineAtOffset(at == At.LEFT ? x : at == At.RIGHT ? x - width : x - width / 2, y);
        page.showText(seen);
        page.endText();
    }

    /**
     * How large a line may be.
     *
     * @param largest in points, where there is room
     * @param smallest in points, where there is none
     * @param width of the room, in points
     */
    public record Size(float largest, float smallest, float width) {

        /** One size, whatever the room. */
        public static Size of(float points) {
            return new Size(points, points, Float.MAX_VALUE);
        }
    }

    private static float width(PDFont font, String text, float points) throws IOException {
        return font.getStringWidth(text) / UNIT * points;
    }

    /** The letters joined as they are written, in the order in which they are seen, without what the face does not have. */
    private static String visual(PDFont font, String text, boolean rightToLeft) {
        String joined = text;
        try {
            joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(text);
        } catch (ArabicShapingException unshapable) {
            // as it is, then
        }
        Bidi order = new Bidi(joined, rightToLeft ? Bidi.RTL : Bidi.LTR);
        String seen = order.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS);
        StringBuilder known = new StringBuilder();
        seen.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> known(font, sign))
                .forEach(known::append);
        return known.toString();
    }

    /** A letter that stands alone is drawn as the letter itself where the face has no sign of its own for that. */
    private static String known(PDFont font, String sign) {
        if (has(font, sign)) {
            return sign;
        }
        String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        return has(font, plain) ? plain : "";
    }

    private static boolean has(PDFont font, String text) {
        try {
            font.encode(text);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
