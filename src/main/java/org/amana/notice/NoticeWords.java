package org.amana.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * A notice in words: days, numbers, labels and the names of territories stand in the place of what is kept; the code of a
 * territory can be selected by, as {@code regionCode}.
 */
@Component
class NoticeWords {

    private static final Set<String> TERRITORIES = Set.of("region", "province");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LABEL = Pattern.compile("[a-z][A-Za-z]*\\.[A-Z_]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final MessageSource messages;
    private final Territories territories;

    NoticeWords(MessageSource messages, Territories territories) {
        this.messages = messages;
        this.territories = territories;
    }

    /** Speaks of many notices with one look at the names of territories. */
    Speaker speaker() {
        Map<String, TwoScripts> names = territories.names();
        return (key, args, locale) -> said("notice." + key, read(args, names), locale);
    }

    /** One whose words are there no more, after an upgrade, is no reason for a page to fail. */
    private String said(String key, Map<String, Object> args, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, new Object[] {args}, key, locale));
    }

    interface Speaker {
        String say(String key, Map<String, String> args, Locale locale);
    }

    private static Map<String, Object> read(Map<String, String> args, Map<String, TwoScripts> names) {
        Map<String, Object> read = new HashMap<>();
        args.forEach((name, value) -> {
            read.put(name, read(name, value, names));
            if (TERRITORIES.contains(name)) {
                read.put(name + "Code", value);
            }
        });
        return read;
    }

    private static Object read(String name, String value, Map<String, TwoScripts> names) {
        if (TERRITORIES.contains(name)) {
            return names.getOrDefault(value, new TwoScripts(value, value));
        }
        if (LABEL.matcher(value).matches()) {
            return new DefaultMessageSourceResolvable(value);
        }
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value);
        }
        return NUMBER.matcher(value).matches() ? Long.valueOf(value) : value;
    }
}
