package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * All that can be taken of all members, as CSV and as a workbook: asked for, made behind the request, downloaded, counted and thrown away, and erased, so that
 * the party stays what it was.
 */
class ExportBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final String EXPORTS = "/members/exports";
    private static final String COLUMNS = "NUMBER,NAME_ARABIC,NAME_LATIN,GENDER,BIRTH_DATE,AGE,REGION,PROVINCE,COMMUNE,"
            + "PHONE,EMAIL,JOINED_ON,STATUS,RECORD";

    private final StringBuilder sizes = new StringBuilder();

    @Test
    void everybody() throws IOException, SQLException {
        try (BenchParty party = BenchParty.of(MANY);
                Steps steps = new Steps(party)) {
            Clerk clerk = new Clerk(Readers.of(party).leadership().get(0));
            taken(party, steps, clerk, "CSV", ExportBench::lines);
            taken(party, steps, clerk, "XLSX", ExportBench::rowsOfSheet);
            steps.report("export.md", "%,d members%s".formatted(MANY, sizes));
        }
    }

    private void taken(BenchParty party, Steps steps, Clerk clerk, String format, Rows rows)
            throws IOException, SQLException {

        String[] export = new String[1];
        try {
            steps.step(format + ", asked for and made", () -> {
                export[0] = clerk.send(
                        "/members/export",
                        EXPORTS,
                        Map.of("purpose", "CHECK", "format", format, "columns", COLUMNS),
                        new byte[0]);
                clerk.waitFor(export[0]);
            });
            Path file = Path.of("target", "bench", "members." + format.toLowerCase(Locale.ROOT));
            steps.step(
                    format + ", downloaded",
                    () -> clerk.download(
                            export[0] + "/file",
                            content -> Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING)));
            sizes.append(", %s of %,d kB".formatted(format, Files.size(file) / 1000));
            assertThat(rows.in(file)).as("rows with the header").isEqualTo(MANY + 1L);
            Files.delete(file);
            steps.step(format + ", erased", () -> clerk.send(export[0], export[0] + "/end"));
        } finally {
            forget(party, export[0]);
        }
    }

    /** That they were taken is remembered of each member: a million rows more with every run. */
    private static void forget(BenchParty party, String export) throws SQLException {
        UUID id = UUID.fromString(export.substring(EXPORTS.length() + 1));
        try (Connection database = party.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from export_row where export_id = '" + id + "'");
            statement.execute("delete from member_export where id = '" + id + "'");
            statement.execute("vacuum export_row, export_piece");
        }
    }

    private interface Rows {
        long in(Path file) throws IOException;
    }

    private static long lines(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return occurrences(content, "\n");
        }
    }

    private static long rowsOfSheet(Path file) throws IOException {
        try (ZipFile workbook = new ZipFile(file.toFile());
                InputStream sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            return occurrences(sheet, "<row ");
        }
    }

    /** How often a text occurs, which does not begin with its own end. */
    private static long occurrences(InputStream content, String text) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long found = 0;
        int matched = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == text.charAt(matched) ? matched + 1 : buffer[i] == text.charAt(0) ? 1 : 0;
                if (matched == text.length()) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }
}
