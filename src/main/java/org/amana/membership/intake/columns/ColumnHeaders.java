package org.amana.membership.intake.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Recognises the columns of a list by their headers, in any of the languages. */
@Component
public class ColumnHeaders {

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

    public String header(ImportColumn column, Locale locale) {
        return word(column, "", locale);
    }

    private String word(ImportColumn column, String ending, Locale locale) {
        return messages.getMessage("importColumn." + column + ending, null, locale);
    }

    /** Whether this is a header: at least two of its cells are known. */
    public boolean known(List<String> row) {
        return row.stream().filter(cell -> known.containsKey(Plain.of(cell))).count() > 1;
    }

    /** What the headers say, as far as they are recognised; one that says what another says already is taken as it is. */
    public ListColumns recognise(List<String> header) {
        List<@Nullable ImportColumn> columns = new ArrayList<>();
        header.forEach(heading -> columns.add(known.get(Plain.of(heading))));
        return new ListColumns(columns);
    }
}
