package org.amana.administration.setting;

import java.util.Locale;
import org.amana.setting.Setting;
import org.amana.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values as they read: numbers as everywhere else, shares as percentages in the way of the language. */
@Component
class SettingWords {

    private final MessageSource messages;
    private final Formats formats;

    SettingWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Blank for a value that is not given. */
    String of(Setting setting, String value) {
        if (value.isEmpty() || !setting.numeric()) {
            return value;
        }
        if (!setting.share()) {
            return formats.number(Long.valueOf(value));
        }
        Locale language = LocaleContextHolder.getLocale();
        String said = language.getLanguage().equals("en") ? value : value.replace('.', ',');
        return messages.getMessage("percent", new Object[] {said}, language);
    }
}
