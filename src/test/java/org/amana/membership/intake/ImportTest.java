package org.amana.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.file.sheet.Sheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class ImportTest {

    private static final String HEADER =
            "Prénom;Nom;Sexe;Date de naissance;CNIE;Téléphone;Province;Date d'adhésion;Date du consentement\n";
    private static final String GOOD = "Nadia;Tazi;F;12/03/1988;ZT100001;0611000001;Kénitra;01/02/2024;01/02/2024\n";

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';'",
        "UTF-8, ','",
        "UTF-8, '\t'",
        "windows-1252, ';'",
        "windows-1252, ','",
    })
    @DisplayName("A CSV is read whatever its encoding and separator")
    void encodings(String charset, char separator) {
        byte[] file = (HEADER + GOOD).replace(';', separator).getBytes(Charset.forName(charset));
        assertThat(counts(preview(send(people.secretary(), file)))).containsExactly("1", "0", "0", "0");
    }

    @Test
    @DisplayName("An Arabic list in Windows-1256, and one with a byte order mark, are read")
    void arabic() {
        String list =
                "الاسم الشخصي;الاسم العائلي;الجنس;تاريخ الازدياد;رقم البطاقة الوطنية;الإقليم;تاريخ الانخراط;تاريخ الموافقة\n"
                        + "نادية;التازي;أنثى;12/03/1988;ZT100001;إقليم القنيطرة;01/02/2024;01/02/2024\n";
        String path = send(people.secretary(), list.getBytes(Charset.forName("windows-1256")));
        assertThat(counts(preview(path))).containsExactly("1", "0", "0", "0");
        confirm(path);
        assertThat(found(people.secretary())).singleElement().satisfies(member -> {
            assertThat(member.name().arabic()).isEqualTo("نادية التازي");
            assertThat(member.provinceCode()).isEqualTo("04.281");
        });
        byte[] marked = ("\ufeff" + list.replace("ZT100001", "ZT100009").replace("12/03", "13/03"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(counts(preview(send(people.secretary(), marked)))).containsExactly("1", "0", "0", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    @DisplayName("M2: a day that no calendar knows is a bad row, and breaks nothing")
    void impossibleDays(String day) {
        String path =
                send(people.secretary(), HEADER + GOOD.replace("01/02/2024", day) + GOOD.replace("12/03/1988", day));
        assertThat(counts(preview(path))).containsExactly("0", "0", "0", "2");
    }

    @Test
    @DisplayName("The preview names every bad row with every reason; nobody is registered by it")
    void namesBadRows() {
        register(people.secretary(), new Newcomer().identity(IdentityKind.NATIONAL_CARD, "ZT100002"));
        register(people.otherSecretary(), new Newcomer().in("01.511").identity(IdentityKind.NATIONAL_CARD, "ZT100003"));
        String path = send(
                people.secretary(),
                HEADER
                        + GOOD
                        + "Karim;Fassi;X;31/02/1990;12;12;Kénitra;;01/02/2024\n"
                        + "Houda;Meknassi;F;12/03/2015;;;Kénitra;01/02/2024;01/02/2024\n"
                        + "Said;Autre;M;12/03/1980;;;Tanger-Assilah;01/02/2024;01/02/2024\n"
                        + "Said;Ailleurs;M;12/03/1981;;;Atlantis;01/02/2024;01/02/2024\n"
                        + "Deux;Fois;F;12/03/1978;zt 100-001;;Kénitra;01/02/2024;01/02/2024\n"
                        + "Deja;Inscrit;M;12/03/1977;ZT100002;;Kénitra;01/02/2024;01/02/2024\n"
                        + "Deja;Ailleurs;M;12/03/1976;ZT100003;;Kénitra;01/02/2024;01/02/2024\n"
                        + "Une;Cellule;M;12/03/1975;;;Kénitra;01/02/2024;01/02/2024;de trop\n");
        Map<String, String> bad = bad(preview(path));
        assertThat(bad.keySet()).containsExactlyInAnyOrder("3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(bad.get("3"))
                .contains("Sexe")
                .contains("31/02/1990")
                .contains("CNIE")
                .contains("téléphone")
                .contains("Date d’adhésion");
        assertThat(bad.get("4")).contains("règle M2");
        assertThat(bad.get("5")).contains("règle A3");
        assertThat(bad.get("6")).contains("Atlantis");
        assertThat(bad.get("7")).contains("ligne 2");
        assertThat(bad.get("8")).contains("04-000001");
        assertThat(bad.get("9")).contains("demandez un transfert").doesNotContain("01-0");
        assertThat(bad.get("10")).contains("décalée");
        assertThat(found(people.secretary())).hasSize(1);
        confirm(path);
        assertThat(found(people.secretary()))
                .extracting(member -> member.name().latin())
                .contains("Nadia Tazi")
                .hasSize(2);
    }

    @Test
    @DisplayName("M1: rows that resemble a member or each other are imported only when it is said that they are others")
    void doubtfulRows() {
        register(people.secretary(), new Newcomer().phone("0611000001"));
        String file = HEADER
                + GOOD
                + "Karim;Fassi;M;05/06/1990;ZT100005;0611000005;Kénitra;01/02/2024;01/02/2024\n"
                + "Karim;El Fassi;M;05/06/1990;;;Kénitra;01/02/2024;01/02/2024\n";
        String path = send(people.secretary(), file);
        assertThat(counts(preview(path))).containsExactly("1", "2", "0", "0");
        confirm(path);
        assertThat(found(people.secretary())).hasSize(2);
        String again = send(people.secretary(), HEADER + GOOD);
        visitors.as(people.secretary()).post(again + "/confirm", "alsoDoubtful", "true");
        assertThat(found(people.secretary())).hasSize(3);
    }

    @Test
    @DisplayName("Importing twice imports once; a decided list stays decided")
    void idempotent() {
        String path = send(people.secretary(), HEADER + GOOD);
        confirm(path);
        confirm(path);
        visitors.as(people.secretary()).post(path + "/cancel");
        assertThat(found(people.secretary())).hasSize(1);
        assertThat(preview(path).select(".am-status").first().text()).isEqualTo("Importée");
    }

    @Test
    @DisplayName("M1: a row that has come to stand otherwise since it was read is left out, with the reason beside it")
    void changedMeanwhile() {
        String path = send(
                people.secretary(),
                HEADER + GOOD + "Karim;Fassi;M;05/06/1990;ZT100005;;Kénitra;01/02/2024;01/02/2024\n"
                        + "Houda;Naciri;F;07/06/1991;ZT100006;;Kénitra;01/02/2024;01/02/2024\n");
        register(people.otherSecretary(), new Newcomer().in("01.511").identity(IdentityKind.NATIONAL_CARD, "ZT100005"));
        register(
                people.secretary(),
                new Newcomer().named("هدى", "Houda", "الناصري", "Naciri").born(java.time.LocalDate.of(1991, 6, 7)));
        Answer answer = visitors.as(people.secretary()).post(path + "/confirm");
        Document after = visitors.as(people.secretary()).get(answer.location()).document();
        assertThat(after.select(".am-flash").text())
                .contains("Une adhésion a été importée")
                .contains("2 lignes ont changé");
        assertThat(found(people.secretary())).hasSize(2);
        assertThat(after.select("table.am-table tbody tr").eachText())
                .satisfiesExactly(
                        elsewhere -> assertThat(elsewhere).contains("demandez un transfert"),
                        alike -> assertThat(alike).contains("nom semblable"));
    }

    @Test
    @DisplayName("M8: an import states its source, and each member keeps it")
    void source() {
        Answer without = visitors.as(people.secretary())
                .upload(
                        "/members/imports",
                        "file",
                        "l.csv",
                        bytes(HEADER + GOOD),
                        "territory",
                        "04",
                        "declares",
                        "true");
        assertThat(without.status()).isEqualTo(422);
        String path = send(people.secretary(), HEADER + GOOD);
        confirm(path);
        MemberSummary member = found(people.secretary()).get(0);
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + member.id())
                        .body())
                .contains("Spring campaign");
    }

    @Test
    @DisplayName("M2, M8: without the declaration or a date of consent nobody is imported")
    void declarationAndConsent() {
        Answer without = visitors.as(people.secretary())
                .upload("/members/imports", "file", "l.csv", bytes(HEADER + GOOD), "territory", "04", "source", "x");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.document().select(".am-field-wrong input[type=file]"))
                .as("no browser keeps a file: the page says that it is to be chosen again")
                .hasSize(1);
        String path = send(people.secretary(), HEADER + GOOD.replace(";01/02/2024\n", ";\n"));
        assertThat(bad(preview(path)).get("2")).contains("consentement");
    }

    @Test
    @DisplayName("Cells that are formulas are refused, not computed")
    void formulas() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "t", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            String[] header = HEADER.strip().split(";");
            String[] row = GOOD.strip().split(";");
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
                sheet.value(1, i, row[i]);
            }
            sheet.formula(1, 1, "HYPERLINK(\"http://x\")");
        }
        assertThat(bad(preview(send(people.secretary(), file.toByteArray()))).get("2"))
                .contains("formule");
    }

    @Test
    @DisplayName(
            "A file of the wrong kind, without rows or without its columns gets a clear answer, and nothing is kept")
    void wrongFiles() {
        assertThat(refusal(Uploads.pdf("x"))).contains("ni un CSV ni un XLSX");
        assertThat(refusal(new byte[0])).contains("fichier");
        assertThat(refusal(bytes(HEADER))).contains("aucune ligne");
        assertThat(refusal(bytes("Prénom;Sexe\nNadia;F\n")))
                .contains("Date de naissance")
                .contains("manque");
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'MEMBER_LIST_RECEIVED'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("A3: a list is seen, imported and reported by those who keep its territory, and by nobody else")
    void scope() {
        String path = send(people.secretary(), HEADER + GOOD);
        for (Viewer other :
                List.of(people.otherSecretary(), people.provincial(), people.leader(), people.signatory())) {
            assertThat(visitors.as(other).get(path).status()).isEqualTo(404);
            assertThat(visitors.as(other).get(path + "/report").status()).isEqualTo(404);
            assertThat(visitors.as(other).post(path + "/confirm").status()).isEqualTo(404);
            assertThat(visitors.as(other).post(path + "/cancel").status()).isEqualTo(404);
        }
        assertThat(visitors.as(people.provincial())
                        .upload(
                                "/members/imports",
                                "file",
                                "l.csv",
                                bytes(HEADER + GOOD),
                                "territory",
                                "04",
                                "source",
                                "x",
                                "declares",
                                "true")
                        .status())
                .isEqualTo(404);
        assertThat(found(people.secretary())).isEmpty();
    }

    @Test
    @DisplayName("A3: a provincial secretary imports for the province, and no row of its neighbour")
    void provincial() {
        String file = HEADER + GOOD + GOOD.replace("ZT100001", "ZT100002").replace("Kénitra", "Rabat");
        String path = visitors.as(people.provincial())
                .upload(
                        "/members/imports",
                        "file",
                        "l.csv",
                        bytes(file),
                        "territory",
                        "04.281",
                        "source",
                        "x",
                        "declares",
                        "true")
                .location();
        visitors.as(people.provincial()).get("/language/fr");
        Document preview = visitors.as(people.provincial()).get(path).document();
        assertThat(bad(preview).get("3")).contains("règle A3");
    }

    @Test
    @DisplayName("The rows to correct come as a file that can be corrected and sent again")
    void report() throws Exception {
        String path = send(
                people.secretary(),
                HEADER + GOOD.replace("12/03/1988", "31/02/1988") + GOOD.replace("ZT100001", "ZT100009"));
        Answer answer = visitors.as(people.secretary()).get(path + "/report");
        Sheet sheet = SheetReader.read(new ByteArrayInputStream(answer.bytes()), SheetLimits.STANDARD);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.cells().toString()).contains("31/02/1988").contains("ZT100001");
        });
        assertThat(bad(preview(send(people.secretary(), answer.bytes()))).values())
                .singleElement()
                .asString()
                .contains("31/02/1988");
    }

    @Test
    @DisplayName("What a list says is not readable in the database, and is erased when the list is given up")
    void sealedAndErased() {
        String path = send(people.secretary(), HEADER + GOOD);
        assertThat(rows()).isEqualTo(1);
        assertThat(kept()).doesNotContain("ZT100001").doesNotContain("Tazi");
        visitors.as(people.secretary()).post(path + "/cancel");
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("The empty list has headers that are all recognised")
    void template() throws Exception {
        byte[] file =
                visitors.as(people.secretary()).get("/members/imports/template").bytes();
        assertThat(SheetReader.read(new ByteArrayInputStream(file), SheetLimits.STANDARD)
                        .header())
                .hasSize(ImportColumn.values().length);
        assertThat(refusal(file)).contains("aucune ligne");
    }

    private long rows() {
        return Long.parseLong(inScope("select count(*)::text from member_import_row"));
    }

    private String kept() {
        return inScope("select encode(sealed, 'escape') from member_import_row limit 1");
    }

    private String inScope(String sql) {
        return people.as(
                people.secretary(),
                () -> java.util.Objects.requireNonNull(new org.springframework.transaction.support.TransactionTemplate(
                                transactions)
                        .execute(status -> jdbc.sql(sql).query(String.class).single())));
    }

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    private String send(Viewer by, String file) {
        return send(by, bytes(file));
    }

    private String send(Viewer by, byte[] file) {
        visitors.as(by).get("/language/fr");
        Answer answer = visitors.as(by)
                .upload(
                        "/members/imports",
                        "file",
                        "list.bin",
                        file,
                        "territory",
                        "04",
                        "source",
                        "Spring campaign",
                        "declares",
                        "true");
        assertThat(answer.location()).as(answer.body()).startsWith("/members/imports/");
        return answer.location();
    }

    private String refusal(byte[] file) {
        visitors.as(people.secretary()).get("/language/fr");
        Answer answer = visitors.as(people.secretary())
                .upload(
                        "/members/imports",
                        "file",
                        "list.xlsx",
                        file,
                        "territory",
                        "04",
                        "source",
                        "x",
                        "declares",
                        "true");
        assertThat(answer.status()).isEqualTo(422);
        return answer.document().select("#errors").text();
    }

    private void confirm(String path) {
        assertThat(visitors.as(people.secretary()).post(path + "/confirm").location())
                .isEqualTo(path);
    }

    private Document preview(String path) {
        return visitors.as(people.secretary()).get(path).document();
    }

    /** Good, doubtful, registered and bad. */
    private static List<String> counts(Document preview) {
        List<String> tiles = preview.select(".am-tile strong").eachText();
        return tiles.subList(tiles.size() - 4, tiles.size());
    }

    private static Map<String, String> bad(Document preview) {
        return preview.select("table.am-table tbody tr").stream()
                .filter(row -> row.select(".am-status-done, .am-status-waiting").isEmpty())
                .collect(Collectors.toMap(row -> row.select("th bdi").text(), Element::text));
    }

    private List<MemberSummary> found(Viewer by) {
        return people.as(by, () -> members.find(by, new MemberSearch("", null, null, false), 100));
    }

    private void register(Viewer by, Newcomer newcomer) {
        people.as(by, () -> members.register(by, newcomer.registration()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
