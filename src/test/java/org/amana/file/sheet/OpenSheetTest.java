package org.amana.file.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables that are read row by row, as people really send them. */
class OpenSheetTest {

    private static final SheetLimits LIMITS = SheetLimits.STANDARD;
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");

    @Test
    @DisplayName(
            "Lines from several files keep their letters, each in its own encoding; a damaged line says that it is")
    void mixedEncodings() throws Exception {
        byte[] file = joined(
                "Prénom;Lieu\n".getBytes(StandardCharsets.UTF_8),
                "Zoé;Fès\n".getBytes(StandardCharsets.UTF_8),
                "Noël;Aïn Ménad\n".getBytes(LATIN),
                "نادية;القنيطرة\n".getBytes(ARABIC),
                "Béné?;Émilie\n".getBytes(StandardCharsets.UTF_8));
        file[file.length - 1 - ";Émilie\n".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xC3;
        List<SheetRow> rows = rows(file);
        assertThat(texts(rows.subList(0, 3)))
                .containsExactly(List.of("Zoé", "Fès"), List.of("Noël", "Aïn Ménad"), List.of("نادية", "القنيطرة"));
        assertThat(rows).extracting(SheetRow::lostLetters).containsExactly(false, false, false, true);
    }

    @Test
    @DisplayName("A title above the header is passed over, its merged cells too")
    void titleAboveHeader() throws Exception {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Liste des adhérents 2026");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 0, "Prénom");
            sheet.value(2, 1, "Nom");
            sheet.value(3, 0, "Nadia");
            sheet.value(3, 1, "Tazi");
        });
        try (OpenSheet sheet = SheetReader.open(file, LIMITS, row -> row.contains("Nom"))) {
            assertThat(sheet.header()).containsExactly("Prénom", "Nom");
            assertThat(sheet.next()).isNotNull().satisfies(row -> {
                assertThat(row.number()).isEqualTo(4);
                assertThat(row.tooLong()).isFalse();
            });
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    @DisplayName("A cell merged over several rows stands beside each of them that has something of its own")
    void mergedCells() throws Exception {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Province");
            sheet.value(0, 1, "Nom");
            sheet.value(1, 0, "Kénitra");
            for (int row = 1; row < 4; row++) {
                sheet.value(row, 1, "Personne " + row);
            }
            sheet.value(5, 0, "Rabat");
            sheet.value(5, 1, "Autre");
            sheet.range(1, 0, 4, 0).merge();
        });
        assertThat(texts(rows(file)))
                .containsExactly(
                        List.of("Kénitra", "Personne 1"),
                        List.of("Kénitra", "Personne 2"),
                        List.of("Kénitra", "Personne 3"),
                        List.of("Rabat", "Autre"));
    }

    private interface Filled {
        void in(Worksheet sheet);
    }

    private static byte[] workbook(Filled filled) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            filled.in(workbook.newWorksheet("a"));
        }
        return file.toByteArray();
    }

    private static byte[] joined(byte[]... lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
        }
        return file.toByteArray();
    }

    private static List<SheetRow> rows(byte[] file) throws Exception {
        List<SheetRow> rows = new ArrayList<>();
        try (OpenSheet sheet = SheetReader.open(file, LIMITS, any -> true)) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<String>> texts(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
