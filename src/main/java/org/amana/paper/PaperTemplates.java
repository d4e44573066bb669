package org.amana.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Fills the templates of papers, in the paper's language, whatever the reader's is. */
@Component
class PaperTemplates {

    private final SpringTemplateEngine engine;
    private final ApplicationContext beans;
    private final Settings settings;

    PaperTemplates(SpringTemplateEngine engine, ApplicationContext beans, Settings settings) {
        this.engine = engine;
        this.beans = beans;
        this.settings = settings;
    }

    /**
     * @param model what the template reads
     * @param check where the paper can be checked, null for the draft that has no code yet
     * @return a whole XHTML document
     */
    String fill(
            String template,
            Map<String, Object> model,
            String title,
            LocalDate date,
            Locale locale,
            @Nullable CheckAddress check) {
        boolean arabic = locale.getLanguage().equals("ar");
        Map<String, Object> all = new HashMap<>(model);
        all.put("title", title);
        all.put("date", date);
        all.put("arabic", arabic);
        all.putIfAbsent("plain", false);
        all.put("check", check);
        all.put("party", settings.text(arabic ? Setting.PARTY_NAME_AR : Setting.PARTY_NAME_FR, date));
        all.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        LocaleContext readers = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return engine.process(template, new Context(locale, all));
        } finally {
            LocaleContextHolder.setLocaleContext(readers);
        }
    }
}
