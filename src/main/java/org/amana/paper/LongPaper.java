package org.amana.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper without a check code that is set part by part: only the part at hand is laid out, what is set waits in a file. */
public final class LongPaper implements Closeable {

    private final PaperTemplates templates;
    private final Typesetter typesetter;
    private final String template;
    private final String title;
    private final LocalDate date;
    private final Locale language;
    private final PDDocument paper = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    LongPaper(
            PaperTemplates templates,
            Typesetter typesetter,
            String template,
            String title,
            LocalDate date,
            Locale language) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.template = template;
        this.title = title;
        this.date = date;
        this.language = language;
    }

    /** The paper's language: Arabic or French. */
    public Locale language() {
        return language;
    }

    /** @param model what the template reads */
    public void add(Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("plain", true);
        String page = templates.fill(template, all, title, date, language, null);
        typesetter.append(paper, page, language.getLanguage().equals("ar"));
    }

    /** The whole paper; nothing is added any more. */
    public void writeTo(OutputStream out) throws IOException {
        Typesetter.save(paper, title, date, out);
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }
}
