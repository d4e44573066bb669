package org.amana.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** How a message's arguments read in a language: days, names, and the labels of closed sets. */
record MessageArguments(MessageSource messages) {

    /** A number with parts (08-000173, a telephone, a reference), whose parts change places among Arabic words. */
    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("[+A-Z0-9]+([- /.][A-Z0-9]+)+");

    static final String LEFT_TO_RIGHT = "\u2066";
    static final String END = "\u2069";

    Object[] shown(Object[] args, Locale locale) {
        return Arrays.stream(args).map(arg -> shown(arg, locale)).toArray();
    }

    Map<?, Object> shown(Map<?, ?> named, Locale locale) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue(), locale)));
    }

    private Object shown(Object arg, Locale locale) {
        if (arg instanceof LocalDate day) {
            return Formats.date(day, locale);
        }
        if (arg instanceof Instant instant) {
            return Formats.date(LegalDay.dayOf(instant), locale);
        }
        if (arg instanceof TwoScripts name) {
            return name.in(locale);
        }
        if (arg instanceof Enum<?> choice) {
            return messages.getMessage(Formats.labelKey(choice), null, locale);
        }
        if (arg instanceof MessageSourceResolvable resolvable) {
            return messages.getMessage(resolvable, locale);
        }
        return arg instanceof String code && CODE.matcher(code).matches() ? LEFT_TO_RIGHT + code + END : arg;
    }
}
