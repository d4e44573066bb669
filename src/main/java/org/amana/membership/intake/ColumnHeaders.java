package org.amana.membership.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Recognises the columns of a list by their headers, in any of the languages. */
@Component
class ColumnHeaders {

    private final MessageSource messages;
    private final Map<String, ImportColumn> known = new HashMap<>();

    ColumnHeaders(MessageSource messages) {
        this.messages = messages;
        for (ImportColumn column : ImportColumn.values()) {
            for (Locale locale : Languages.ALL) {
                known.put(Plain.of(header(column, locale)), column);
                for (String also : word(column, ".also", locale).split("\\|")) {
                    known.put(Plain.of(also), column);
                }
            }
        }
    }

    String header(ImportColumn column, Locale locale) {
        return word(column, "", locale);
    }

    private String word(ImportColumn column, String ending, Locale locale) {
        return messages.getMessage("importColumn." + column + ending, null, locale);
    }

    /** Whether this is a header: at least two of its cells are known. */
    boolean known(List<String> row) {
        return row.stream().filter(cell -> known.containsKey(Plain.of(cell))).count() > 1;
    }

    /**
     * Where each column stands, and the headers that were not recognised.
     *
     * @throws RuleViolation when a column that is needed is missing, or stands there twice
     */
    Columns recognise(List<String> header) {
        Map<ImportColumn, Integer> places = new java.util.EnumMap<>(ImportColumn.class);
        List<String> ignored = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        List<@Nullable ImportColumn> inOrder = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            ImportColumn column = known.get(Plain.of(header.get(i)));
            inOrder.add(column);
            if (column == null) {
                if (!header.get(i).isEmpty()) {
                    ignored.add(header.get(i));
                }
            } else if (places.putIfAbsent(column, i) != null) {
                reasons.add(new Reason("import.columnTwice", "file", List.of(column)));
            }
        }
        for (ImportColumn column : ImportColumn.values()) {
            if (column.required() && !places.containsKey(column)) {
                reasons.add(new Reason("import.columnMissing", "file", List.of(column)));
            }
        }
        if (!hasBoth(places, ImportColumn.GIVEN_NAME_ARABIC, ImportColumn.FAMILY_NAME_ARABIC)
                && !hasBoth(places, ImportColumn.GIVEN_NAME_LATIN, ImportColumn.FAMILY_NAME_LATIN)) {
            reasons.add(new Reason("import.nameColumnsMissing", "file", List.of()));
        }
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        return new Columns(new ListColumns(inOrder), ignored);
    }

    private static boolean hasBoth(Map<ImportColumn, Integer> places, ImportColumn one, ImportColumn other) {
        return places.containsKey(one) && places.containsKey(other);
    }

    /** @param ignored headers of columns that are not read */
    record Columns(ListColumns places, List<String> ignored) {}
}
