package org.amana.administration.territory;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.sheet.Sheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.file.sheet.SheetRow;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.territory.CommuneChange;
import org.amana.territory.CommuneRow;
import org.amana.territory.TerritoryKeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Communes from a file: read, looked at, then taken over (T2). */
@Service
@Transactional
class CommuneImports {

    private static final SheetLimits LIMITS = new SheetLimits(5 << 20, 5_000, 20, 50L << 20);

    private final TerritoryKeeping keeping;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LegalDay legalDay;

    CommuneImports(TerritoryKeeping keeping, JdbcClient jdbc, JsonMapper json, LegalDay legalDay) {
        this.keeping = keeping;
        this.jdbc = jdbc;
        this.json = json;
        this.legalDay = legalDay;
    }

    /** Keeps the rows of a file until it is decided what becomes of them. */
    UUID receive(Viewer by, InputStream file) {
        TerritoryPages.requireAdministrator(by);
        List<CommuneRow> rows = read(file);
        UUID id = Ids.next();
        jdbc.sql("insert into commune_import (id, rows, received_by, received_at) values (?, cast(? as jsonb), ?, ?)")
                .params(
                        id,
                        json.writeValueAsString(rows),
                        by.accountId(),
                        legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    List<CommuneChange> preview(Viewer by, UUID id) {
        TerritoryPages.requireAdministrator(by);
        return keeping.preview(rows(id));
    }

    /** @return how many communes were added or changed */
    int apply(Viewer by, UUID id) {
        TerritoryPages.requireAdministrator(by);
        List<CommuneRow> rows = rows(id);
        int marked = jdbc.sql("update commune_import set applied_at = ? where id = ? and applied_at is null")
                .params(legalDay.now().atOffset(ZoneOffset.UTC), id)
                .update();
        if (marked == 0) {
            throw new Overtaken("overtaken.importApplied");
        }
        return keeping.importCommunes(rows, by.accountId());
    }

    private List<CommuneRow> rows(UUID id) {
        Optional<String> rows = jdbc.sql("select rows::text from commune_import where id = ?")
                .param(id)
                .query(String.class)
                .optional();
        return json.readValue(
                rows.orElseThrow(() -> new NotFound("import", id)), new TypeReference<List<CommuneRow>>() {});
    }

    private static List<CommuneRow> read(InputStream file) {
        try {
            Sheet sheet = SheetReader.read(file, LIMITS);
            List<String> header = sheet.header().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            int code = column(header, "code");
            int kind = column(header, "type");
            int nameAr = column(header, "name_ar");
            int nameFr = column(header, "name_fr");
            return sheet.rows().stream()
                    .map(row -> row(row, code, kind, nameAr, nameFr))
                    .toList();
        } catch (UnreadableSheetException | IOException unreadable) {
            throw RuleViolation.at("file", "T2.unreadable");
        }
    }

    private static CommuneRow row(SheetRow row, int code, int kind, int nameAr, int nameFr) {
        return new CommuneRow(
                row.number(),
                row.text(code),
                row.text(kind).toUpperCase(Locale.ROOT),
                row.text(nameAr),
                row.text(nameFr));
    }

    private static int column(List<String> header, String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw RuleViolation.at("file", "T2.columnMissing", name);
        }
        return column;
    }
}
