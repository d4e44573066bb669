package org.amana.file.sheet;

import static org.amana.file.sheet.Reading.SMALL;
import static org.amana.file.sheet.Reading.numbers;
import static org.amana.file.sheet.Reading.read;
import static org.amana.file.sheet.Reading.refusal;
import static org.amana.file.sheet.Reading.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rows_end_with_the_line_ends_of_any_system(String end) throws Exception {
        Sheet sheet = read(String.join(end, "a;b", "1;2", "", "3;4", "", ""));

        assertThat(texts(sheet)).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(numbers(sheet)).containsExactly(2, 4);
    }

    @Test
    void a_quoted_text_over_several_lines_is_one_row_as_a_spreadsheet_program_counts() throws Exception {
        Sheet sheet = read("nom;adresse\r\nA;\"1, rue\r\ndes \"\"Oliviers\"\"; Salé\"\r\nB;x\r\n");

        assertThat(texts(sheet)).containsExactly(List.of("A", "1, rue\ndes \"Oliviers\"; Salé"), List.of("B", "x"));
        assertThat(numbers(sheet)).containsExactly(2, 3);
    }

    @Test
    void empty_rows_before_the_header_and_rows_of_bare_separators_are_skipped_but_counted() throws Exception {
        Sheet sheet = read("\n;;\nnom;lieu\n;;\n \u00A0;\u200F\nA;x\n");

        assertThat(sheet.header()).containsExactly("nom", "lieu");
        assertThat(numbers(sheet)).containsExactly(6);
    }

    @Test
    void short_rows_are_filled_and_long_rows_flagged_and_neither_is_fatal() throws Exception {
        Sheet sheet = read("a;b;c\n1\n1;2;3;;\n1;2;3;4\n");

        assertThat(texts(sheet))
                .containsExactly(List.of("1", "", ""), List.of("1", "2", "3"), List.of("1", "2", "3", "4"));
        assertThat(sheet.rows()).extracting(SheetRow::tooLong).containsExactly(false, false, true);
    }

    @Test
    void commas_inside_cells_do_not_make_the_comma_the_separator() throws Exception {
        Sheet sheet = read("Nom, prénom;Montant\nAlami, Sara;1,5\nRaji, Omar;2,5\nTazi;3\n");

        assertThat(sheet.separator()).isEqualTo(';');
        assertThat(texts(sheet).get(0)).containsExactly("Alami, Sara", "1,5");
    }

    @Test
    void one_column_has_no_separator() throws Exception {
        Sheet sheet = read("Nom complet\nAlami, Sara\nRaji; Omar\n");

        assertThat(sheet.separator()).isNull();
        assertThat(texts(sheet)).containsExactly(List.of("Alami, Sara"), List.of("Raji; Omar"));
    }

    @Test
    void the_separator_declared_for_excel_is_obeyed_and_no_row() throws Exception {
        Sheet sheet = read("sep=,\r\na,b;c\r\n1,2;3\r\n");

        assertThat(sheet.header()).containsExactly("a", "b;c");
        assertThat(numbers(sheet)).containsExactly(2);
    }

    @Test
    void loose_quotes_are_read_as_excel_reads_them() throws Exception {
        assertThat(texts(read("a;b\n\"Dar\" Salam;rue \"B\" 2\n x ; \"y\" \n")))
                .containsExactly(List.of("Dar Salam", "rue \"B\" 2"), List.of("x", "y"));
    }

    @Test
    void a_quote_never_closed_is_malformed_from_its_row_on() {
        UnreadableSheetException refusal =
                refusal("a;b\n1;2\n3;\"4\n5;6\n".getBytes(StandardCharsets.UTF_8), SheetLimits.STANDARD);

        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refusal.args()).containsExactly(3);
    }

    @Test
    void a_typed_formula_is_only_text_in_csv() throws Exception {
        assertThat(read("a;b\n=1+1;x\n").rows().get(0).cell(0)).isEqualTo(new Cell("=1+1", null, false));
    }

    @Test
    void limits_are_exact() throws Exception {
        String ten = "a;b\n" + "1;2\n".repeat(10);
        String eight = "1;2;3;4;5;6;7;8";

        assertThat(refusal(bytes(ten), SMALL)).isNull();
        assertThat(refusal(bytes(ten + "1;2\n"), SMALL).reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(bytes("a;b\n" + eight + ";;;\n"), SMALL)).isNull();
        assertThat(refusal(bytes("a;b\n" + eight + ";9\n"), SMALL).args()).containsExactly(2, 8);
        SheetLimits tight = new SheetLimits(ten.length(), 10, 8, 100);
        assertThat(refusal(bytes(ten), tight)).isNull();
        assertThat(refusal(bytes(ten + "\n"), tight).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
