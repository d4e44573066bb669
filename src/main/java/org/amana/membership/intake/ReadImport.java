package org.amana.membership.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.sheet.SheetWriter;
import org.amana.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what an import found, on a page or as a file to correct. */
@Service
@Transactional
class ReadImport {

    private static final int PAGE = 100;

    private final MemberImports imports;
    private final ImportRows rows;
    private final ImportScope scope;
    private final ColumnHeaders headers;
    private final MessageSource messages;
    private final AuditTrail audit;

    ReadImport(
            MemberImports imports,
            ImportRows rows,
            ImportScope scope,
            ColumnHeaders headers,
            MessageSource messages,
            AuditTrail audit) {
        this.imports = imports;
        this.rows = rows;
        this.scope = scope;
        this.headers = headers;
        this.messages = messages;
        this.audit = audit;
    }

    /** The newest lists of the viewer's territories. */
    @Transactional(readOnly = true)
    List<MemberImport> lists(Viewer by) {
        scope.of(by);
        return imports.findTop50ByOrderByUploadedAtDesc().stream()
                .filter(list -> list.provinceCode() == null
                        ? by.secretaryOf(list.regionCode())
                        : by.keepsMembersOf(list.regionCode(), list.provinceCode()))
                .toList();
    }

    /**
     * @param rows those that are not good
     * @param next the row after which the next page begins, null on the last
     */
    record Preview(
            MemberImport list,
            List<StoredRow> rows,
            @Nullable Integer next,
            List<ImportColumn> columns) {}

    /** @throws NotFound unless the viewer keeps the members of the list's territory */
    @Transactional(readOnly = true)
    Preview preview(Viewer by, UUID id, int after) {
        MemberImport list = list(by, id);
        List<StoredRow> found = rows.notGood(id, after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<StoredRow> shown = more ? found.subList(0, PAGE) : found;
        return new Preview(list, shown, more ? shown.get(PAGE - 1).number() : null, columns(list));
    }

    private static List<ImportColumn> columns(MemberImport list) {
        return Arrays.stream(list.columns().split(" "))
                .map(ImportColumn::valueOf)
                .toList();
    }

    /** The rows that are not good with their reasons, under the headers by which the corrected file is read again. */
    void report(Viewer by, UUID id, Locale locale, OutputStream out) {
        MemberImport list = list(by, id);
        audit.record(AuditFact.of("MEMBER_LIST_REPORTED", "MemberImport", id)
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode()));
        List<ImportColumn> columns = columns(list);
        List<String> header = Stream.concat(
                        columns.stream().map(column -> headers.header(column, locale)),
                        Stream.of(word("import.reasons", locale), word("import.row", locale)))
                .toList();
        try (SheetWriter sheet = SheetWriter.xlsx(
                out, word("import.report", locale), locale.getLanguage().equals("ar"), header)) {
            rows.eachNotGood(id, row -> write(sheet, row, columns, locale));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(SheetWriter sheet, StoredRow row, List<ImportColumn> columns, Locale locale) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.row().text(column)));
        cells.add(row.reasons().stream()
                .map(reason -> messages.getMessage(reason, locale))
                .collect(Collectors.joining(" ")));
        cells.add(row.number());
        try {
            sheet.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An empty list with the headers that are read. */
    void template(Viewer by, Locale locale, OutputStream out) {
        scope.of(by);
        List<String> header = Arrays.stream(ImportColumn.values())
                .map(column -> headers.header(column, locale))
                .toList();
        try {
            SheetWriter.xlsx(
                            out,
                            word("members.title", locale),
                            locale.getLanguage().equals("ar"),
                            header)
                    .close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private MemberImport list(Viewer by, UUID id) {
        MemberImport list = imports.findById(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        return list;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
