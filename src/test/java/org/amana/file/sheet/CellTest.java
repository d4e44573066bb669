package org.amana.file.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amana.kernel.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1987-05-03",
                "1987/05/03",
                "03/05/1987",
                "3/5/1987",
                "03-05-1987",
                "3.5.1987",
                " 03/05/1987\u00A0",
                "٠٣/٠٥/١٩٨٧",
                "١٩٨٧-٠٥-٠٣",
                "۰۳/۰۵/۱۹۸۷",
                "\u200F٠٣\u200F/٠٥/١٩٨٧"
            })
    void a_typed_day_is_read(String typed) {
        assertThat(Cell.date(typed)).contains(LocalDate.of(1987, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/1987",
                "29/02/1987",
                "03/13/1987",
                "03/05/87",
                "03/05-1987",
                "1987",
                "00/01/1987",
                "3 mai 1987"
            })
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(Cell.date(typed)).isEmpty();
    }

    @Test
    void a_stored_day_wins_over_the_text() {
        LocalDate day = LocalDate.of(1987, 5, 3);

        assertThat(new Cell("02/01/2000", day, false).date()).contains(day);
        assertThat(new Cell("02/01/2000", null, false).date()).contains(LocalDate.of(2000, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"٠١٢٣٤٥٦٧٨٩, 0123456789", "۰۱۲۳۴۵۶۷۸۹, 0123456789", "１２, 12", "AB ٤٢, AB 42", "التازي, التازي"})
    void digits_of_other_scripts_become_western(String typed, String western) {
        assertThat(Digits.western(typed)).isEqualTo(western);
    }

    @Test
    void text_is_composed_and_rid_of_what_nobody_sees() {
        assertThat(CellText.clean("\uFEFF\u202B\u00A0 Ai\u0308t\u00A0Zo\u200Be\u0301\u202C \r\nx\u0000\t "))
                .isEqualTo("Aït Zoé \nx");
    }
}
