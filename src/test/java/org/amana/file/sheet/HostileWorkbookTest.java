package org.amana.file.sheet;

import static org.amana.file.sheet.Reading.SMALL;
import static org.amana.file.sheet.Reading.reason;
import static org.amana.file.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileWorkbookTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

    @Test
    void a_part_that_expands_beyond_reason_is_a_zip_bomb() {
        byte[] file = new RawWorkbook()
                .sheet("visible", ROW)
                .part("xl/media/x.bin", new byte[12 << 20])
                .bytes();

        assertThat(file.length).isLessThan(100_000);
        assertThat(reason(file)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void a_bomb_inside_the_sheet_itself_is_found_before_the_sheet_is_read() {
        byte[] file = RawWorkbook.of(ROW + " ".repeat(8 << 20));

        assertThat(reason(file)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void parts_that_are_each_honest_share_one_budget() {
        RawWorkbook workbook = new RawWorkbook().sheet("visible", ROW);
        for (int i = 0; i < 25; i++) {
            workbook.part("xl/media/" + i, new byte[1 << 20]);
        }

        assertThat(refusal(workbook.bytes(), SMALL).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(workbook.bytes(), SheetLimits.STANDARD)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE worksheet [<!ENTITY x \"xxxxxxxxxx\">]>"
            })
    void a_document_type_and_so_any_entity_is_refused(String doctype) {
        byte[] file = new RawWorkbook()
                .sheet("visible", ROW)
                .part(
                        "xl/worksheets/sheet1.xml",
                        doctype + "<worksheet><sheetData>" + ROW.replace(">a<", ">&x;<") + "</sheetData></worksheet>")
                .bytes();

        assertThat(reason(file)).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"A2\" t=\"s\"><v>2147483647</v></c>",
                "<c r=\"A2\" t=\"s\"><c r=\"B2\" t=\"n\"><v>2147483647</v></c></c>",
                "<c r=\"A2\" t=\"s\"><v>-1</v></c>",
                "<c r=\"A2\" t=\"unheard-of\"><v>1</v></c>",
                "<c r=\"A2\" s=\"x\"><v>1</v></c>",
                "<c r=\"A2\"><f t=\"shared\" si=\"7\"/></c>",
                "<c r=\"A2\"><v>1</v>"
            })
    void what_would_make_the_library_run_away_or_fail_is_malformed(String cell) {
        byte[] file = new RawWorkbook()
                .sheet("visible", ROW + "<row r=\"2\">" + cell + "</row>")
                .sharedStrings("<si><t>only</t></si>")
                .bytes();

        assertThat(reason(file)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_number_of_a_million_digits_is_malformed_and_one_of_a_billion_zeros_stays_short() throws Exception {
        String digits = "7".repeat(1_000_000);

        assertThat(reason(RawWorkbook.of(ROW + "<row r=\"2\"><c r=\"A2\"><v>" + digits + "</v></c></row>")))
                .isEqualTo(Reason.MALFORMED);
        assertThat(Reading.texts(
                        Reading.read(RawWorkbook.of(ROW + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"))))
                .containsExactly(List.of("1E+999999999"));
    }

    @Test
    void a_long_shared_text_in_many_cells_meets_the_budget_of_characters() {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(30_000, 'a', 'z').forEach(c -> noise.append((char) c));
        String cells = "<c t=\"s\"><v>0</v></c>".repeat(8);
        byte[] file = new RawWorkbook()
                .sheet("visible", ("<row>" + cells + "</row>").repeat(100))
                .sharedStrings("<si><t>" + noise + "</t></si>")
                .bytes();
        SheetLimits limits = new SheetLimits(1 << 20, 1000, 8, 20L << 20);

        assertThat(refusal(file, limits).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void array_formulas_in_the_thousands_are_refused_before_they_cost_minutes() {
        String cell = "<c><f t=\"array\" ref=\"A1:A1\">1</f><v>1</v></c>";
        byte[] file = RawWorkbook.of(("<row>" + cell.repeat(10) + "</row>").repeat(7_000));

        assertThat(reason(file)).isEqualTo(Reason.MALFORMED);
    }
}
