package org.amana.file.sheet;

import static org.amana.file.sheet.Reading.read;
import static org.amana.file.sheet.Reading.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final List<String> HEADER = List.of("الاسم", "Téléphone", "=CIN");

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_is_written_is_read_back(SheetFormat format) throws Exception {
        byte[] file = write(
                format,
                List.of("مليكة التازي", "+212 6 00 00 00 00", "AB 123"),
                Arrays.asList("Élodie \"B\"; x, y\nz", null, 612345678),
                List.of("'=déjà", "''quoted", "-5"),
                List.of("_x0041_", "@a", "＝1+1"),
                List.of(LocalDate.of(1957, 3, 2), LocalDate.of(1899, 12, 31), true),
                List.of(new BigDecimal("1E+3"), 0.5, -7L));

        Sheet sheet = read(file);

        assertThat(sheet.format()).isEqualTo(format);
        assertThat(sheet.header()).isEqualTo(HEADER);
        assertThat(texts(sheet).subList(0, 4))
                .containsExactly(
                        List.of("مليكة التازي", "+212 6 00 00 00 00", "AB 123"),
                        List.of("Élodie \"B\"; x, y\nz", "", "612345678"),
                        List.of("'=déjà", "''quoted", "-5"),
                        List.of("_x0041_", "@a", "＝1+1"));
        assertThat(sheet.rows().get(4).cell(0).date()).contains(LocalDate.of(1957, 3, 2));
        assertThat(sheet.rows().get(4).cell(1).date()).contains(LocalDate.of(1899, 12, 31));
        assertThat(sheet.rows().get(4).text(2)).isEqualTo("TRUE");
        assertThat(texts(sheet).get(5)).containsExactly("1000", "0.5", "-7");
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.cells()).noneMatch(Cell::formula));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r1",
                "\n1",
                "\t1",
                "  =1",
                "\u00A0=1",
                "\u200F=1",
                "\uFEFF+1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "'=1"
            })
    void text_that_could_run_gets_an_apostrophe_in_csv(String text) throws Exception {
        assertThat(csvLine(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aït-Ben", "a=b", "'quoted'", "0612345678", "1-2", "التازي", "x@y.example"})
    void harmless_text_is_left_alone(String text) throws Exception {
        assertThat(csvLine(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void csv_is_utf8_with_its_mark_and_the_separator_asked_for() throws Exception {
        String csv = new String(write(SheetFormat.CSV, List.of("a", -5, "c")), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFF\"الاسم\";\"Téléphone\";\"'=CIN\"\r\n\"a\";\"-5\";\"c\"\r\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetWriter.csv(new ByteArrayOutputStream(), '|', HEADER));
    }

    @Test
    void xlsx_keeps_its_header_in_view_bold_and_from_the_right_and_text_as_text() throws Exception {
        byte[] file = write(SheetFormat.XLSX, List.of("=1+1", "x", "y"));
        String sheet = part(file, "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("rightToLeft=\"true\"")
                .contains("ySplit=\"1\"", "state=\"frozen\"")
                .contains("t=\"inlineStr\"><is><t>=1+1</t></is>")
                .doesNotContain("<f>");
        assertThat(part(file, "xl/styles.xml")).contains("<b/>");
        assertThat(part(file, "xl/workbook.xml")).contains("name=\"Liste-1\"");
    }

    @Test
    void text_longer_than_a_cell_holds_is_cut_so_that_the_file_opens() throws Exception {
        String text = read(write(SheetFormat.XLSX, List.of("x".repeat(40_000))))
                .rows()
                .get(0)
                .text(0);

        assertThat(text).hasSize(32_767).endsWith("x…");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void many_rows_keep_their_order_and_number(SheetFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = open(format, out)) {
            for (int i = 2; i <= 20_000; i++) {
                writer.row(List.of("سطر " + i, i, "x"));
            }
        }

        Sheet sheet = read(out.toByteArray());

        assertThat(sheet.rows()).hasSize(19_999).allSatisfy(row -> assertThat(row.text(1))
                .isEqualTo(String.valueOf(row.number())));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void other_kinds_of_cell_are_refused(SheetFormat format) {
        assertThatIllegalArgumentException().isThrownBy(() -> write(format, List.of(new StringBuilder("x"))));
    }

    private static String csvLine(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(out, ',', List.of("a"))) {
            writer.row(List.of(text));
        }
        String csv = out.toString(StandardCharsets.UTF_8);
        return csv.substring("\uFEFF\"a\"\r\n".length(), csv.length() - 2);
    }

    private static byte[] write(SheetFormat format, List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = open(format, out)) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static SheetWriter open(SheetFormat format, ByteArrayOutputStream out) throws IOException {
        return format == SheetFormat.CSV
                ? SheetWriter.csv(out, ';', HEADER)
                : SheetWriter.xlsx(out, "Liste/1", true, HEADER);
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get();
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
