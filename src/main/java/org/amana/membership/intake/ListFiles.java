package org.amana.membership.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.file.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Workbooks around an import, in the reader's language: the empty list, and the rows to correct. */
@Component
class ListFiles {

    private final ColumnHeaders headers;
    private final MessageSource messages;

    ListFiles(ColumnHeaders headers, MessageSource messages) {
        this.headers = headers;
        this.messages = messages;
    }

    /** An empty list with every header that is read. */
    void template(Locale locale, OutputStream out) throws IOException {
        List<String> header = Arrays.stream(ImportColumn.values())
                .map(column -> headers.header(column, locale))
                .toList();
        workbook(out, "members.title", locale, header).close();
    }

    /** The rows with their reasons, under headers by which the corrected file is read again. */
    void toCorrect(ReadImport.ToCorrect found, Locale locale, OutputStream out) throws IOException {
        List<String> header = Stream.concat(
                        found.columns().stream().map(column -> headers.header(column, locale)),
                        Stream.of(word("import.reasons", locale), word("import.row", locale)))
                .toList();
        try (SheetWriter sheet = workbook(out, "import.report", locale, header)) {
            for (StoredRow row : found.rows()) {
                List<Object> cells = new ArrayList<>();
                found.columns().forEach(column -> cells.add(row.row().text(column)));
                cells.add(row.reasons().stream()
                        .map(reason -> messages.getMessage(reason, locale))
                        .collect(Collectors.joining(" ")));
                cells.add(row.number());
                sheet.row(cells);
            }
        }
    }

    private SheetWriter workbook(OutputStream out, String title, Locale locale, List<String> header)
            throws IOException {
        return SheetWriter.xlsx(out, word(title, locale), locale.getLanguage().equals("ar"), header);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
