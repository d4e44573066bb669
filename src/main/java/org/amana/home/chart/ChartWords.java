package org.amana.home.chart;

import java.util.Locale;
import org.amana.home.chart.Chart.Text;
import org.amana.home.standing.Status;
import org.amana.home.standing.Words;
import org.amana.kernel.TwoScripts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a chart in the reader's language, needed as such because they are measured. */
@Component
class ChartWords {

    private final MessageSource messages;

    ChartWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    String say(Words words) {
        return say(words.message(), words.args().toArray());
    }

    /** A status with what it is of. */
    Text fact(String label, Status status) {
        String words = say(status.words());
        return Text.fact(say("home.chart.fact", say(label), words), words);
    }

    String name(TwoScripts name) {
        return name.in(locale());
    }

    boolean fromRight() {
        return locale().getLanguage().equals("ar");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
