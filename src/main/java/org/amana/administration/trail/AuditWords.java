package org.amana.administration.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amana.audit.AuditEntry;
import org.amana.web.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the trail: message {@code auditAction.<ACTION>}, and the code itself where a room has given none. */
@Component
class AuditWords {

    private static final int SHOWN = 12;

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> options(List<String> actions, Locale locale) {
        return actions.stream()
                .map(action -> new Option(action, of(action, locale)))
                .sorted(Comparator.comparing(Option::label, java.text.Collator.getInstance(locale)))
                .toList();
    }

    AuditRow row(AuditEntry entry, Locale locale) {
        return new AuditRow(
                entry,
                of(entry.action(), locale),
                entry.actor() == null ? null : end(entry.actor().toString()),
                kind(entry.subjectKind(), locale),
                end(entry.subjectId()),
                entry.details().entrySet().stream()
                        .filter(detail -> !detail.getValue().isBlank()
                                && !detail.getValue().equals("null"))
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .sorted()
                        .toList());
    }

    String of(String action, Locale locale) {
        return messages.getMessage("auditAction." + action, null, action, locale);
    }

    private String kind(String kind, Locale locale) {
        return messages.getMessage("auditSubject." + kind, null, kind, locale);
    }

    /** Keys made at the same time begin alike: their end tells them apart. */
    private static String end(String key) {
        return key.length() <= SHOWN ? key : "…" + key.substring(key.length() - SHOWN);
    }
}
