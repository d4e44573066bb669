package org.amana.file.sheet;

import static org.amana.file.sheet.Reading.SMALL;
import static org.amana.file.sheet.Reading.numbers;
import static org.amana.file.sheet.Reading.read;
import static org.amana.file.sheet.Reading.reason;
import static org.amana.file.sheet.Reading.refusal;
import static org.amana.file.sheet.Reading.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {

    private static final String HEADER = row(1, text("A1", "a"), text("B1", "b"), text("C1", "c"));

    @Test
    void shared_inline_and_rich_texts_are_read_and_cleaned() throws Exception {
        byte[] file = new RawWorkbook()
                .sheet(
                        "visible",
                        HEADER + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                                + text("C3", "\u200F Zoe\u0301\u00A0_x000D_&#10;2_x005F_x0041_ ") + "</row>")
                .sharedStrings("<si><t>التازي</t></si><si><r><t>Ben</t></r><r><t>aïssa</t></r><rPh><t>x</t></rPh></si>")
                .bytes();

        Sheet sheet = read(file);

        assertThat(sheet.format()).isEqualTo(SheetFormat.XLSX);
        assertThat(texts(sheet)).containsExactly(List.of("التازي", "Benaïssa", "Zoé \n2_x0041_"));
        assertThat(numbers(sheet)).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "612345678, General, 612345678",
        "6.12345678E8, General, 612345678",
        "612345678.0, General, 612345678",
        "612345678, 0000000000, 0612345678",
        "612345678, '0#\" \"##\" \"##\" \"##\" \"##', 0612345678",
        "612345678, '0#\\ ##\\ ##\\ ##\\ ##', 0612345678",
        "1234567, '#,##0', 1234567",
        "20000.5, '0.00', 20000.5",
        "0.30000000000000004, General, 0.3",
        "12345678901234567, 0, 12345678901234567",
        "-5, 0, -5",
        "0.25, 0%, 25%",
        "0, General, 0",
        "7, '[Red]00;@', 07",
        "1E-300, General, 1E-300"
    })
    void numbers_are_shown_as_typed(String stored, String format, String seen) throws Exception {
        assertThat(single(stored, format)).isEqualTo(new Cell(seen, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "45429, #id14, 17/05/2024, 2024-05-17",
        "45429, dd\\-mm\\-yyyy, 17/05/2024, 2024-05-17",
        "45429, [$-40C]d mmmm yyyy;@, 17/05/2024, 2024-05-17",
        "45429, #id57, 17/05/2024, 2024-05-17",
        "45429.75, #id22, 17/05/2024 18:00, 2024-05-17",
        "59, #id14, 28/02/1900, 1900-02-28",
        "61, #id14, 01/03/1900, 1900-03-01",
        "0.5, #id20, 12:00,",
        "0.5, [h]:mm:ss, 12:00,",
        "45429, 0 \"days\", 45429,"
    })
    void dates_are_known_by_their_format(String stored, String format, String seen, LocalDate day) throws Exception {
        assertThat(single(stored, format)).isEqualTo(new Cell(seen, day, false));
    }

    @Test
    void the_calendar_of_1904_is_four_years_and_a_day_later() throws Exception {
        byte[] file = new RawWorkbook()
                .since1904()
                .sheet("visible", HEADER + row(2, "<c r=\"A2\" s=\"1\"><v>43967</v></c>"))
                .formats("#id14")
                .bytes();

        assertThat(read(file).rows().get(0).cell(0).date()).contains(LocalDate.of(2024, 5, 17));
    }

    @Test
    void a_date_beyond_the_calendar_keeps_its_digits() throws Exception {
        assertThat(single("1E15", "#id14")).isEqualTo(new Cell("1000000000000000", null, false));
    }

    @Test
    void formulas_show_their_saved_value_and_are_flagged() throws Exception {
        byte[] file = new RawWorkbook()
                .sheet(
                        "visible",
                        HEADER
                                + row(
                                        2,
                                        "<c r=\"A2\"><f>1+1</f><v>2</v></c>",
                                        "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>",
                                        "<c r=\"C2\" s=\"1\"><f>TODAY()</f><v>45429</v></c>")
                                + row(
                                        3,
                                        "<c r=\"A3\"><f>1/0</f></c>",
                                        "<c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                .formats("#id14")
                .bytes();

        List<SheetRow> rows = read(file).rows();

        assertThat(rows.get(0).cells())
                .containsExactly(
                        new Cell("2", null, true),
                        new Cell("ax", null, true),
                        new Cell("17/05/2024", LocalDate.of(2024, 5, 17), true));
        assertThat(rows.get(1).cells())
                .containsExactly(new Cell("", null, true), new Cell("#DIV/0!", null, true), Cell.EMPTY);
    }

    @Test
    void booleans_and_errors_are_texts() throws Exception {
        byte[] file = RawWorkbook.of(HEADER
                + row(
                        2,
                        "<c r=\"A2\" t=\"b\"><v>1</v></c>",
                        "<c r=\"B2\" t=\"e\"><v>#REF!</v></c>",
                        "<c r=\"C2\"><v>not a number</v></c>"));

        assertThat(texts(read(file))).containsExactly(List.of("TRUE", "#REF!", "not a number"));
    }

    @Test
    void the_first_visible_sheet_with_content_is_read() throws Exception {
        byte[] file = new RawWorkbook()
                .sheet("hidden", row(1, text("A1", "hidden")))
                .sheet("veryHidden", row(1, text("A1", "very hidden")))
                .sheet("visible", row(1, text("A1", " ")))
                .sheet("visible", row(4, text("A4", "seen")) + row(9, text("A9", "x")))
                .bytes();

        Sheet sheet = read(file);

        assertThat(sheet.header()).containsExactly("seen");
        assertThat(numbers(sheet)).containsExactly(9);
    }

    @Test
    void rows_and_cells_that_do_not_say_where_they_are_follow_one_another() throws Exception {
        String cell = "<c t=\"inlineStr\"><is><t>x</t></is></c>";
        Sheet sheet = read(RawWorkbook.of(("<row>" + cell + cell + "</row>").repeat(3)));

        assertThat(sheet.header()).containsExactly("x", "x");
        assertThat(numbers(sheet)).containsExactly(2, 3);
    }

    @Test
    void gaps_are_empty_cells_and_styled_emptiness_is_no_column() throws Exception {
        Sheet sheet = read(RawWorkbook.of(HEADER + row(2, text("C2", "x"), "<c r=\"XFD2\" s=\"0\"/>")));

        assertThat(texts(sheet)).containsExactly(List.of("", "", "x"));
        assertThat(sheet.rows().get(0).tooLong()).isFalse();
    }

    @Test
    void limits_hold() {
        String rows = "";
        for (int i = 2; i <= 12; i++) {
            rows += row(i, text("A" + i, "x"));
        }

        assertThat(refusal(RawWorkbook.of(HEADER + rows), SMALL).reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(RawWorkbook.of(HEADER + row(5, text("I5", "x"))), SMALL)
                        .args())
                .containsExactly(5, 8);
        assertThat(reason(RawWorkbook.of("<row r=\"1\"/>"))).isEqualTo(Reason.EMPTY);
    }

    private static Cell single(String stored, String format) throws Exception {
        byte[] file = new RawWorkbook()
                .sheet("visible", HEADER + row(2, "<c r=\"A2\" s=\"1\"><v>" + stored + "</v></c>"))
                .formats(format)
                .bytes();
        return read(file).rows().get(0).cell(0);
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
