package org.amana.membership.finding;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.file.sheet.SheetWriter;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.territory.Commune;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A list of members as a file in the reader's language, row by row. */
final class MemberExport implements Closeable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "nameArabic",
            "nameLatin",
            "gender",
            "birthDate",
            "province",
            "commune",
            "phone",
            "email",
            "joinedOn",
            "status",
            "complete");

    private final SheetWriter file;
    private final MessageSource messages;
    private final Territories territories;
    private final Locale locale;
    private final Map<String, TwoScripts> names;
    private final Map<String, Map<String, TwoScripts>> communes = new HashMap<>();

    MemberExport(OutputStream out, ExportFormat format, MessageSource messages, Territories territories, Locale locale)
            throws IOException {
        this.messages = messages;
        this.territories = territories;
        this.locale = locale;
        this.names = territories.names();
        List<String> header =
                COLUMNS.stream().map(column -> word("members.column." + column)).toList();
        this.file = format == ExportFormat.XLSX
                ? SheetWriter.xlsx(
                        out, word("members.title"), locale.getLanguage().equals("ar"), header)
                : SheetWriter.csv(out, locale.getLanguage().equals("en") ? ',' : ';', header);
    }

    void row(MemberSummary member) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(member.number());
        cells.add(member.name().arabic());
        cells.add(member.name().latin());
        cells.add(word("gender." + member.gender()));
        cells.add(member.birthDate());
        cells.add(name(names.get(member.provinceCode())));
        cells.add(commune(member));
        cells.add(member.phone());
        cells.add(member.email());
        cells.add(member.joinedOn());
        cells.add(word("memberStatus." + member.status()));
        cells.add(word(member.complete() ? "members.complete" : "members.incomplete"));
        file.row(cells);
    }

    private @Nullable String commune(MemberSummary member) {
        if (member.communeCode() == null) {
            return null;
        }
        return name(communes.computeIfAbsent(member.provinceCode(), province -> {
                    Map<String, TwoScripts> found = new HashMap<>();
                    for (Commune commune : territories.communesOf(province)) {
                        found.put(commune.code(), commune.name());
                    }
                    return found;
                })
                .get(member.communeCode()));
    }

    private @Nullable String name(@Nullable TwoScripts name) {
        return name == null ? null : name.in(locale);
    }

    private String word(String key) {
        return messages.getMessage(key, null, locale);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
