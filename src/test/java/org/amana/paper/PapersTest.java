package org.amana.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.amana.kernel.Sha256;
import org.amana.kernel.TwoScripts;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Device;
import org.amana.testing.Screens;
import org.amana.testing.Visitors;
import org.amana.web.Languages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
@DisplayName("Official papers")
class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final TwoScripts SALMA = new TwoScripts("سلمى الإدريسي", "Salma El Idrissi");

    @Autowired
    private Papers papers;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Screens screens;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("B1: the letter of appointment says who, where, from when and until when, with its check code")
    void letterInFrench() throws IOException {
        Paper paper = letter(SALMA, Languages.FRENCH);
        assertThat(text(paper))
                .contains("Lettre de nomination")
                .contains("Madame")
                .contains("Salma El Idrissi")
                .contains("Secrétaire provinciale par intérim")
                .contains("Kénitra")
                .contains("24 novembre 2026")
                .contains("14 mai 2027")
                .contains(paper.code());
    }

    @Test
    @DisplayName("B1: the letter can be had in Arabic")
    void letterInArabic() throws IOException {
        Paper paper = letter(SALMA, Languages.ARABIC);
        assertThat(text(paper))
                .contains("Salma El Idrissi")
                .contains("2026")
                .contains("سلمى الإدريسي")
                .contains("أمينة إقليمية بالنيابة")
                .contains(paper.code());
    }

    @Test
    @DisplayName("N6: the official list names each province's secretary, in Arabic and in French")
    void list() throws IOException {
        OfficialNomineeList list = new OfficialNomineeList(
                "04",
                false,
                List.of(
                        new OfficialNomineeList.Row("04.281", SALMA, false, DAY),
                        new OfficialNomineeList.Row(
                                "04.421", new TwoScripts("", "Youssef Benjelloun (Rabat)"), true, DAY),
                        new OfficialNomineeList.Row("04.441", null, false, null)));
        for (Locale locale : List.of(Languages.FRENCH, Languages.ARABIC)) {
            Paper paper =
                    papers.issue(PaperKind.NOMINEE_LIST, "04", DAY, OfficialNomineeList.TEMPLATE, list.model(), locale);
            keep(paper, "list-" + locale.getLanguage());
            assertThat(text(paper))
                    .contains("Salma El Idrissi")
                    .contains("Youssef Benjelloun")
                    .contains(paper.code());
        }
    }

    @Test
    @DisplayName("N6: the longest list of a region stands on one sheet; on more, the signature is never alone")
    void sheets() throws IOException {
        assertThat(namesBySheet(9)).containsExactly(9);
        assertThat(namesBySheet(11).get(1)).isGreaterThanOrEqualTo(2);
    }

    /** How many secretaries each sheet of a list of so many provinces names. */
    private List<Integer> namesBySheet(int provinces) throws IOException {
        List<OfficialNomineeList.Row> rows =
                Collections.nCopies(provinces, new OfficialNomineeList.Row("03.231", SALMA, false, DAY));
        Paper paper = papers.issue(
                PaperKind.NOMINEE_LIST,
                "03",
                DAY,
                OfficialNomineeList.TEMPLATE,
                new OfficialNomineeList("03", false, rows).model(),
                Languages.FRENCH);
        List<Integer> names = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                names.add(stripper.getText(pdf).split("Salma El Idrissi", -1).length - 1);
            }
        }
        return names;
    }

    @Test
    @DisplayName("N6: the same content is the same file with the same code; another content has another code")
    void reproducible() {
        Paper first = letter(SALMA, Languages.FRENCH);
        Paper again = letter(SALMA, Languages.FRENCH);
        assertThat(again.code()).isEqualTo(first.code());
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.fingerprint()).isEqualTo(first.fingerprint()).isEqualTo(Sha256.hex(first.bytes()));
        assertThat(letter(new TwoScripts("", "Salma El Idrisi"), Languages.FRENCH)
                        .code())
                .isNotEqualTo(first.code());
        assertThat(letter(SALMA, Languages.ARABIC).code()).isNotEqualTo(first.code());
    }

    @Test
    @DisplayName("N6: the check page shows kind, region, date and fingerprint, never names")
    void check() {
        Paper paper = letter(SALMA, Languages.FRENCH);
        Answer answer = visitors.signedOut().get("/verify/" + paper.code());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().text())
                .contains("رسالة التعيين", "الرباط-سلا-القنيطرة", "24 نونبر 2026", paper.fingerprint())
                .doesNotContain("سلمى", "الإدريسي", "Salma", "Idrissi");
        assertThat(jdbc.sql("select to_jsonb(p)::text from paper p")
                        .query(String.class)
                        .single())
                .as("what is kept")
                .doesNotContain("سلمى", "Salma", paper.code(), paper.code().replace("-", ""));
    }

    @Test
    @DisplayName("N6: a code that no paper has is answered politely, and so is one that is typed wrongly")
    void unknown() {
        Answer unknown = visitors.signedOut().get("/verify/0000-0000-0000-0000-0000-0000-0000");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.document().text()).contains("لا توجد وثيقة بهذا الرمز");
        assertThat(visitors.signedOut().get("/verify?code=12").document().text())
                .contains("الرمز غير مكتمل");
    }

    @Test
    @DisplayName("N6: the check page reads well on a phone in each language")
    void onAPhone() {
        Paper paper = letter(SALMA, Languages.FRENCH);
        for (String language : List.of("ar", "fr", "en")) {
            screens.open(Device.PHONE, language).open("/verify/" + paper.code()).picture("verify-" + language);
        }
    }

    @Test
    @DisplayName("N6: the code is found however it is typed")
    void typed() {
        Paper paper = letter(SALMA, Languages.FRENCH);
        String sloppy = paper.code()
                .toLowerCase(Locale.ROOT)
                .replace("0", "o")
                .replace("1", "l")
                .replace("-", "%20");
        assertThat(visitors.signedOut().get("/verify?code=" + sloppy).location())
                .isEqualTo("/verify/" + paper.code());
    }

    @Test
    @DisplayName("N6: checking is throttled by address")
    void throttled() {
        var visitor = visitors.signedOut();
        int last = 0;
        for (int i = 0; i <= VerifyController.CHECKS.times() + 10 && last != 429; i++) {
            last = visitor.get("/verify/0000-0000-0000-0000-0000-0000-0000").status();
        }
        assertThat(last).isEqualTo(429);
    }

    private Paper letter(TwoScripts name, Locale locale) {
        AppointmentLetter letter =
                new AppointmentLetter(name, true, "04", "04.281", true, DAY, LocalDate.of(2027, 5, 14), null);
        Paper paper = papers.issue(
                PaperKind.APPOINTMENT_LETTER, "04", DAY, AppointmentLetter.TEMPLATE, letter.model(), locale);
        keep(paper, "letter-" + locale.getLanguage());
        return paper;
    }

    private static String text(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Left under {@code target/papers}, for whoever wants to look. */
    private static void keep(Paper paper, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name + ".pdf"), paper.bytes());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
