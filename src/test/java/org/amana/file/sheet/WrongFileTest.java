package org.amana.file.sheet;

import static org.amana.file.sheet.Reading.reason;
import static org.amana.file.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongFileTest {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 …, application/pdf",
        "GIF89a…, image/gif",
        "<html><table><tr><td>a</td></tr></table></html>, text/html",
        "'  <table><tr><td>a;b</td></tr></table>', text/html",
        "<?xml version='1.0'?><Workbook/>, application/vnd.ms-spreadsheetml",
        "{\\rtf1 a;b}, application/rtf"
    })
    void other_files_are_known_by_their_content(String content, String mediaType) {
        UnreadableSheetException refusal = refusal(content.getBytes(StandardCharsets.UTF_8), SheetLimits.STANDARD);

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_SHEET);
        assertThat(refusal.args()).containsExactly(mediaType);
    }

    @Test
    void a_zip_or_a_word_document_is_no_sheet() {
        byte[] zip = RawWorkbook.zip(Map.of("photo.txt", new byte[] {1}));
        byte[] word = RawWorkbook.zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"wordprocessingml.document.main+xml\"/></Types>"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(reason(zip)).isEqualTo(Reason.NOT_A_SHEET);
        assertThat(reason(word)).isEqualTo(Reason.NOT_A_SHEET);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, OLD_XLS",
        "EncryptedPackage, PASSWORD_PROTECTED",
        "WordDocument, NOT_A_SHEET",
        "Something, OLD_XLS"
    })
    void binary_office_files_are_told_apart_by_their_streams(String stream, Reason reason) {
        byte[] file = new byte[2048];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(signature, 0, file, 0, signature.length);
        System.arraycopy(name, 0, file, 1024, name.length);

        assertThat(reason(file)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ";;\n\u00A0;\n", "\uFEFF"})
    void nothing_to_see_is_empty(String csv) {
        assertThat(reason(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void nul_bytes_and_control_characters_are_no_text() {
        assertThat(reason(new byte[] {'a', ';', 'b', '\n', 0, ';', '1'})).isEqualTo(Reason.NOT_A_SHEET);
        byte[] noise = new byte[500];
        Arrays.fill(noise, (byte) 2);
        assertThat(reason(noise)).isEqualTo(Reason.NOT_A_SHEET);
    }

    @Test
    void a_first_column_that_looks_like_mail_is_still_a_table() throws Exception {
        assertThat(Reading.read("From: x,To\na,b\n").header()).containsExactly("From: x", "To");
    }

    @Test
    void a_broken_zip_is_malformed() {
        byte[] half = Arrays.copyOf(RawWorkbook.of("<row/>"), 300);

        assertThat(reason(half)).isEqualTo(Reason.MALFORMED);
    }
}
