package org.amana.paper;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Markazi Text, read once for a document and embedded with the letters that it uses. */
public record Faces(PDFont regular, PDFont semiBold, PDFont bold) {

    public static Faces in(PDDocument document) throws IOException {
        return new Faces(face(document, "Regular"), face(document, "SemiBold"), face(document, "Bold"));
    }

    private static PDFont face(PDDocument document, String face) throws IOException {
        try (InputStream font = Typesetter.face(face)) {
            return PDType0Font.load(document, font, true);
        }
    }
}
