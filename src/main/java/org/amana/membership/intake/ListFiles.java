package org.amana.membership.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.amana.file.sheet.SheetFormat;
import org.amana.file.sheet.SheetWriter;
import org.amana.membership.intake.columns.ColumnHeaders;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.row.StoredRow;
import org.amana.web.Languages;
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

    /**
     * The rows that are not good, each as it was sent and with its reasons, under headers by which the corrected file is
     * read again.
     *
     * @param notGood gives some more rows after a row's number, none after the last
     */
    void toCorrect(
            MemberImport list,
            IntFunction<List<StoredRow>> notGood,
            SheetFormat format,
            Locale locale,
            OutputStream out)
            throws IOException {
        List<Integer> columns = columns(list);
        List<String> header = new ArrayList<>();
        columns.forEach(column -> header.add(header(list, column, locale)));
        header.add(word("import.reasons", locale));
        header.add(word("import.row", locale));
        try (SheetWriter sheet = writer(format, out, locale, header)) {
            for (List<StoredRow> some = notGood.apply(0); !some.isEmpty(); ) {
                for (StoredRow row : some) {
                    sheet.row(cells(row, columns, locale));
                }
                some = notGood.apply(some.get(some.size() - 1).number());
            }
        }
    }

    /** All but the columns that such a file has added: it may be corrected more than once. */
    private List<Integer> columns(MemberImport list) {
        Set<String> added = new HashSet<>();
        for (Locale locale : Languages.ALL) {
            added.add(word("import.reasons", locale));
            added.add(word("import.row", locale));
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < list.columns().places().places().size(); i++) {
            if (list.columns().header().size() <= i
                    || !added.contains(list.columns().header().get(i))) {
                columns.add(i);
            }
        }
        return columns;
    }

    private String header(MemberImport list, int column, Locale locale) {
        ImportColumn read = list.columns().places().places().get(column);
        if (column < list.columns().header().size()) {
            return list.columns().header().get(column);
        }
        return read == null ? "" : headers.header(read, locale);
    }

    private List<Object> cells(StoredRow row, List<Integer> columns, Locale locale) {
        List<String> sent = row.row().cells();
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column < sent.size() ? sent.get(column) : ""));
        cells.add(row.reasons().stream()
                .map(reason -> messages.getMessage(reason, locale))
                .collect(Collectors.joining(" ")));
        cells.add(row.number());
        return cells;
    }

    private SheetWriter writer(SheetFormat format, OutputStream out, Locale locale, List<String> header)
            throws IOException {
        return format == SheetFormat.XLSX
                ? workbook(out, "import.report", locale, header)
                : SheetWriter.csv(out, locale.getLanguage().equals("en") ? ',' : ';', header);
    }

    private SheetWriter workbook(OutputStream out, String title, Locale locale, List<String> header)
            throws IOException {
        return SheetWriter.xlsx(out, word(title, locale), locale.getLanguage().equals("ar"), header);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
