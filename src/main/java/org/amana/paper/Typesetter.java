package org.amana.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import org.amana.kernel.LegalDay;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets XHTML as PDF, in Markazi Text for both scripts. The same page gives the same bytes, whenever it is set. */
@Component
class Typesetter {

    private static final String FAMILY = "Markazi";
    private static final Map<Integer, String> FACES =
            Map.of(400, "Regular", 500, "Medium", 600, "SemiBold", 700, "Bold");
    private static final String STYLE = "/paper/paper.css";
    private static final Logger LOG = LoggerFactory.getLogger(Typesetter.class);

    static {
        // The library writes its own log to the console; what matters comes to ours.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param page a whole XHTML document
     * @param rightToLeft whether the paper is read from the right
     * @param date the paper's date, which is also the file's
     */
    byte[] set(String page, boolean rightToLeft, String title, LocalDate date) {
        try (PdfBoxRenderer renderer = builder(page, rightToLeft).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            save(renderer.getPdfDocument(), title, date, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sets a further part of a long paper behind what is set; its pages are counted on. */
    void append(PDDocument paper, String page, boolean rightToLeft) {
        PdfRendererBuilder builder = builder(page, rightToLeft);
        builder.usePDDocument(paper);
        builder.useInitialPageNumber(paper.getNumberOfPages() + 1);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PdfRendererBuilder builder(String page, boolean rightToLeft) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FACES.forEach((weight, face) -> builder.useFont(() -> face(face), FAMILY, weight, FontStyle.NORMAL, true));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:") || address.endsWith(STYLE),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(Typesetter::tell)
                .withHtmlContent(page, String.valueOf(Typesetter.class.getResource(STYLE)));
        return builder;
    }

    static void save(PDDocument pdf, String title, LocalDate date, OutputStream out) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Amana");
        about.setCreationDate(GregorianCalendar.from(date.atStartOfDay(LegalDay.ZONE)));
        pdf.setDocumentInformation(about);
        pdf.setDocumentId(date.toEpochDay());
        pdf.save(out);
    }

    private static void tell(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}", diagnostic.getFormattedMessage());
        }
    }

    static InputStream face(String face) {
        String path = "/fonts/ttf/Markazi/MarkaziText-" + face + ".ttf";
        InputStream font = Typesetter.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException(path + " is missing");
        }
        return font;
    }
}
