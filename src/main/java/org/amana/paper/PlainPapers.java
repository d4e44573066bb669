package org.amana.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.amana.web.Languages;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/** Papers that prove nothing and are in no register: something to hand over, without a check code. */
@Service
public class PlainPapers {

    private final PaperTemplates templates;
    private final Typesetter typesetter;
    private final MessageSource messages;

    PlainPapers(PaperTemplates templates, Typesetter typesetter, MessageSource messages) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.messages = messages;
    }

    /**
     * The caller has decided that the viewer may have it.
     *
     * @param title key of the title
     * @param locale Arabic, or anything else for French
     * @param name the file's name without its ending
     */
    public ResponseEntity<byte[]> print(
            String template, Map<String, Object> model, String title, LocalDate date, Locale locale, String name) {
        Locale language = locale.getLanguage().equals("ar") ? Languages.ARABIC : Languages.FRENCH;
        String words = messages.getMessage(title, null, language);
        Map<String, Object> all = new HashMap<>(model);
        all.put("plain", true);
        String page = templates.fill(template, all, words, date, language, null);
        byte[] bytes = typesetter.set(page, language == Languages.ARABIC, words, date);
        return new Paper("", "", bytes).download(name);
    }

    /**
     * A paper that is set part by part, however many pages it comes to have.
     *
     * @param title key of the title
     * @param locale Arabic, or anything else for French
     */
    public LongPaper begin(String template, String title, LocalDate date, Locale locale) {
        Locale language = locale.getLanguage().equals("ar") ? Languages.ARABIC : Languages.FRENCH;
        return new LongPaper(
                templates, typesetter, template, messages.getMessage(title, null, language), date, language);
    }
}
