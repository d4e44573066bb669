package org.amana.administration.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amana.audit.AuditEntry;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the trail: message {@code auditAction.<ACTION>} for what was done, {@code auditDetail.<name>} for the name of a
 * detail, and the label of the closed set to which its value belongs. Keys, codes and numbers stay as they are.
 */
@Component
class AuditWords {

    private static final int SHOWN = 12;

    /** Between several words of one detail. */
    private static final String LISTED = " · ";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** To which closed sets the words of a detail belong, by the beginning of their labels' keys; the first that knows one. */
    static final Map<String, List<String>> SETS = Map.ofEntries(
            Map.entry("action", List.of("auditAction")),
            Map.entry("body", List.of("appealBody")),
            Map.entry("category", List.of("duesCategory")),
            Map.entry("change", List.of("bodyChange")),
            Map.entry("columns", List.of("importColumn")),
            Map.entry("committee", List.of("freezeCommittee")),
            Map.entry("ending", List.of("preparerEnding")),
            Map.entry("field", List.of("correctedField")),
            Map.entry("filters", List.of("members.filter")),
            Map.entry("from", List.of("memberStatus")),
            Map.entry("how", List.of("transferAnswer")),
            Map.entry("kind", List.of("bodyKind", "paperKind")),
            Map.entry("means", List.of("acceptanceMeans", "paymentMeans")),
            Map.entry("outcome", List.of("appealOutcome")),
            Map.entry("post", List.of("post")),
            Map.entry("purpose", List.of("exportPurpose")),
            Map.entry("reason", List.of("endReason", "cardEnd", "vacancyReason")),
            Map.entry("role", List.of("role")),
            Map.entry("side", List.of("askingSide")),
            Map.entry("taken", List.of("mergeField")),
            Map.entry("to", List.of("memberStatus")),
            Map.entry("why", List.of("transferAnswer")));

    private final MessageSource messages;
    private final Formats formats;

    AuditWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
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
                        .map(detail -> detail(detail.getKey(), detail.getValue(), locale))
                        .sorted()
                        .toList());
    }

    String of(String action, Locale locale) {
        return messages.getMessage("auditAction." + action, null, action, locale);
    }

    private String detail(String name, String value, Locale locale) {
        String words = DAY.matcher(value).matches()
                ? formats.date(LocalDate.parse(value))
                : Arrays.stream(value.split(" "))
                        .map(word -> value(name, word, locale))
                        .collect(Collectors.joining(value.indexOf(' ') < 0 ? "" : LISTED));
        return messages.getMessage("auditDetail." + name, null, name, locale)
                + messages.getMessage("web.colon", null, locale) + " " + words;
    }

    private String value(String name, String word, Locale locale) {
        for (String set : SETS.getOrDefault(name, List.of())) {
            String label = messages.getMessage(set + "." + word, new Object[] {1}, "", locale);
            if (label != null && !label.isEmpty()) {
                return label;
            }
        }
        return messages.getMessage("auditValue." + word, null, word, locale);
    }

    private String kind(String kind, Locale locale) {
        return messages.getMessage("auditSubject." + kind, null, kind, locale);
    }

    /** Keys made at the same time begin alike: their end tells them apart. */
    private static String end(String key) {
        return key.length() <= SHOWN ? key : "…" + key.substring(key.length() - SHOWN);
    }
}
