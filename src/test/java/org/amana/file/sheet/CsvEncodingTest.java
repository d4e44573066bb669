package org.amana.file.sheet;

import static org.amana.file.sheet.Reading.read;
import static org.amana.file.sheet.Reading.reason;
import static org.amana.file.sheet.Reading.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodingTest {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final List<List<String>> ARABIC_TABLE = List.of(
            List.of("الاسم العائلي", "الاسم الشخصي", "الجماعة"),
            List.of("التازي", "مليكة", "سيدي قاسم"),
            List.of("أيت بلال", "إدريس", "آسفي"));
    private static final List<List<String>> FRENCH_TABLE = List.of(
            List.of("Nom", "Prénom", "Commune"),
            List.of("BENAÏSSA", "Élodie", "Aïn Taoujdate"),
            List.of("Aït Ménad", "Noëlle", "Fès-Médina"));
    private static final List<List<String>> MIXED_TABLE = List.of(
            List.of("الاسم", "Prénom", "Région"),
            List.of("ليلى بنعيسى", "Leïla Benaïssa", "Fès-Meknès"),
            List.of("حسن الراجي", "Hassan Raji", "Béni Mellal"));

    static Stream<Arguments> tables() {
        return Stream.of(';', ',', '\t')
                .flatMap(separator -> Stream.of(
                        Arguments.of(separator, StandardCharsets.UTF_8, "", ARABIC_TABLE),
                        Arguments.of(separator, StandardCharsets.UTF_8, "\uFEFF", MIXED_TABLE),
                        Arguments.of(separator, StandardCharsets.UTF_16LE, "\uFEFF", ARABIC_TABLE),
                        Arguments.of(separator, StandardCharsets.UTF_16BE, "\uFEFF", MIXED_TABLE),
                        Arguments.of(separator, ARABIC, "", ARABIC_TABLE),
                        Arguments.of(separator, ARABIC, "", MIXED_TABLE),
                        Arguments.of(separator, LATIN, "", FRENCH_TABLE)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void encoding_and_separator_are_found(char separator, Charset charset, String mark, List<List<String>> table)
            throws Exception {
        StringBuilder csv = new StringBuilder(mark);
        table.forEach(
                row -> csv.append(String.join(String.valueOf(separator), row)).append("\r\n"));

        Sheet sheet = read(csv.toString(), charset);

        assertThat(sheet.format()).isEqualTo(SheetFormat.CSV);
        assertThat(sheet.charset()).isEqualTo(charset);
        assertThat(sheet.separator()).isEqualTo(separator);
        assertThat(sheet.header()).isEqualTo(table.get(0));
        assertThat(texts(sheet)).isEqualTo(table.subList(1, table.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nom;lieu\nÉlodie;x",
                "nom;lieu\nZoé;À côté",
                "nom;lieu\nPeña;Tétouan",
                "nom;lieu\nMÜLLER;x",
                "nom;lieu\nCŒUR;L’Oriental",
                "NOM;N° CIN\nHÉLÈNE ÇA;«É»",
                "nom;ville\nÀ;ÉÎLE"
            })
    void a_single_accented_name_is_enough_to_know_latin(String csv) throws Exception {
        Sheet sheet = read(csv, LATIN);

        assertThat(String.join(";", texts(sheet).get(0))).isEqualTo(csv.substring(csv.indexOf('\n') + 1));
        assertThat(sheet.charset()).isEqualTo(LATIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nom;genre\nAlami;ذ",
                "nom;lieu\nBenaïssa;فاس",
                "الاسم\nعُمَر",
                "nom;note\nNoël;و\nZoé;أ",
                "id;نوع\n1;أنثى",
                "nom;lieu\nRaji;آسفي، المدينة"
            })
    void a_single_arabic_word_is_enough_to_know_arabic(String csv) throws Exception {
        Sheet sheet = read(csv, ARABIC);

        assertThat(sheet.charset()).isEqualTo(ARABIC);
        assertThat(texts(sheet).get(0).get(0)).isEqualTo(csv.split("\n")[1].split(";")[0]);
    }

    @Test
    void where_all_accents_are_shared_both_pages_read_the_same() throws Exception {
        byte[] bytes = "nom;lieu\nNoël;Fès".getBytes(LATIN);

        assertThat(bytes).isEqualTo("nom;lieu\nNoël;Fès".getBytes(ARABIC));
        assertThat(texts(read(bytes))).containsExactly(List.of("Noël", "Fès"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM850", "x-MacRoman", "IBM437"})
    void old_pages_are_refused_rather_than_garbled(String page) {
        assertThat(reason("nom;prénom\nBénaïssa;Hélène\nBenoît;Mélanie\n".getBytes(Charset.forName(page))))
                .isEqualTo(Reason.UNKNOWN_ENCODING);
    }

    @Test
    void damaged_utf8_is_refused_rather_than_garbled() {
        byte[] bytes = "nom;prénom\nBénaïssa;Hélène\nالتازي;مليكة\n?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;

        assertThat(reason(bytes)).isEqualTo(Reason.UNKNOWN_ENCODING);
    }

    @Test
    void half_a_character_of_utf16_is_refused() {
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, ';'})).isEqualTo(Reason.UNKNOWN_ENCODING);
    }
}
