package org.amana.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.kernel.LegalDay;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.upkeep.EraseOldRows;
import org.amana.membership.intake.work.ImportWork;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists that are too long to be waited for: 1,200 rows take two batches of reading and two of entering. */
@AmanaTest
class ImportBehindTest {

    private static final int ROWS = 1200;

    /** So many that two enter them at once. */
    private static final int MANY_ROWS = 2300;

    private static final String HEADER =
            "Prénom;Nom;Sexe;Date de naissance;CNIE;Téléphone;Province;Date d'adhésion;Date du consentement;Remarque\n";

    @Autowired
    LegalDay legalDay;

    @Autowired
    Settings settings;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Members members;

    @Autowired
    ImportWork work;

    @Autowired
    EraseOldRows erasing;

    @Autowired
    MemberImports imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName("A long list is read, entered and taken back behind the request; the page says how far it has come")
    void behind() {
        UUID list = send(people.secretary(), list(ROWS, "ZA"));
        Document reading = page(list);
        assertThat(reading.select("main progress").attr("value")).isEqualTo("0");
        assertThat(reading.select("main progress").attr("max")).isEqualTo("1200");
        assertThat(reading.select("noscript meta[http-equiv=refresh]")).isNotEmpty();
        assertThat(as(people.secretary())
                        .get("/members")
                        .document()
                        .select(".am-import-news")
                        .text())
                .contains("long.csv");
        assertThat(as(people.secretary())
                        .get("/home")
                        .document()
                        .select(".am-import-news")
                        .text())
                .contains("long.csv");
        assertThat(as(people.secretary()).get(path(list) + "/progress").header("HX-Refresh"))
                .isEmpty();

        work.carryOn(list);
        assertThat(as(people.secretary()).get(path(list) + "/progress").header("HX-Refresh"))
                .contains("true");
        assertThat(as(people.secretary()).get("/notices").document().text()).contains("lignes est lue");
        assertThat(flash(as(people.secretary()).post(path(list) + "/confirm"))).contains("Le travail a commencé");
        assertThat(count("member")).isZero();
        work.carryOn(list);
        assertThat(count("member")).isEqualTo(ROWS);
        assertThat(page(list).select(".am-tile").text()).contains("1\u202f200");
        assertThat(rows()).isZero();

        as(people.secretary()).post(path(list) + "/undo");
        work.carryOn(list);
        assertThat(count("member")).isZero();
        assertThat(count("member_token")).isZero();
        assertThat(facts("MEMBER_REGISTERED")).isEqualTo(ROWS);
        assertThat(facts("MEMBER_TAKEN_BACK")).isEqualTo(ROWS);
        assertThat(facts("MEMBERS_TAKEN_BACK")).isOne();
    }

    @Test
    @DisplayName("A list that is cut short at any batch goes on where it was: no row twice, none lost")
    void resumed() {
        UUID list = send(people.secretary(), list(ROWS, "ZB"));
        cutShortAfter("member_import_row", 1000, () -> work.carryOn(list));
        assertThat(rows()).isEqualTo(1000);
        assertThat(page(list).select("main progress").attr("value")).isEqualTo("1000");
        work.carryOn(list);
        assertThat(rows()).isEqualTo(ROWS);
        as(people.secretary()).post(path(list) + "/confirm");
        cutShortAfter("member", 1000, () -> work.carryOn(list));
        assertThat(count("member")).isEqualTo(1000);
        assertThat(rows()).isEqualTo(200);
        work.carryOn(list);
        work.carryOn(list);
        assertThat(count("member")).isEqualTo(ROWS);
        assertThat(query("select count(distinct number) from member")).isEqualTo(ROWS);
        assertThat(query("select imported from member_import")).isEqualTo(ROWS);
    }

    @Test
    @DisplayName(
            "Two enter a long list at once; cut short at any batch it goes on: no row twice, none lost, no number twice")
    void twoAtWork() {
        UUID list = send(people.secretary(), list(MANY_ROWS, "ZM"));
        work.carryOn(list);
        as(people.secretary()).post(path(list) + "/confirm");
        cutShortAfter("member", 1050, () -> work.carryOn(list));
        long entered = count("member");
        assertThat(entered).isIn(1000L, 2000L);
        assertThat(rows()).isEqualTo(MANY_ROWS - entered);
        assertThat(query("select imported from member_import")).isEqualTo(entered);
        assertThat(people.as(people.secretary(), () -> register()).number()).isNotBlank();
        work.carryOn(list);
        assertThat(rows()).isZero();
        assertThat(query("select count(distinct number) from member")).isEqualTo(MANY_ROWS + 1);
        assertThat(query("select count(distinct member_id) from member_token")).isEqualTo(MANY_ROWS + 1);
        assertThat(query("select imported from member_import")).isEqualTo(MANY_ROWS);
        assertThat(facts("MEMBERS_IMPORTED")).isOne();
        assertThat(page(list).select(".am-status").first().text()).isEqualTo("Importée");
    }

    private MemberSummary register() {
        return members.register(people.secretary(), new Newcomer().registration());
    }

    @Test
    @DisplayName("Stopped while it is entered, a list takes back whom it has brought so far")
    void stopped() {
        UUID list = send(people.secretary(), list(ROWS, "ZC"));
        work.carryOn(list);
        as(people.secretary()).post(path(list) + "/confirm");
        cutShortAfter("member", 1000, () -> work.carryOn(list));
        as(people.secretary()).post(path(list) + "/undo");
        work.carryOn(list);
        assertThat(count("member")).isZero();
        assertThat(page(list).select(".am-status").first().text()).isEqualTo("Annulée");
    }

    @Test
    @DisplayName("Given up while it is read, a list leaves nothing behind")
    void givenUp() {
        UUID list = send(people.secretary(), list(ROWS, "ZD"));
        cutShortAfter("member_import_row", 1000, () -> work.carryOn(list));
        as(people.secretary()).post(path(list) + "/cancel");
        work.carryOn(list);
        assertThat(rows()).isZero();
        assertThat(count("member_import_piece")).isZero();
        assertThat(count("member_import_mark")).isZero();
    }

    @Test
    @DisplayName("M1: rows that say the same are found across batches, a duplicate of a duplicate too")
    void twinsAcrossBatches() {
        String first = "Karim;Fassi;M;05/06/1990;ZZ1;0611000005;Kénitra;01/02/2024;01/02/2024;\n";
        String file = HEADER + first + lines(ROWS, "ZE")
                + "Autre;Personne;M;05/06/1971;ZZ1;;Kénitra;01/02/2024;01/02/2024;\n"
                + "Karim;El Fassi;M;05/06/1990;;;Kénitra;01/02/2024;01/02/2024;\n"
                + "Karim;El Fassi;M;05/06/1990;;;Kénitra;01/02/2024;01/02/2024;\n"
                + "Tout;Autre;M;05/06/1972;;0611000005;Kénitra;01/02/2024;01/02/2024;\n";
        UUID list = send(people.secretary(), file.getBytes(StandardCharsets.UTF_8));
        work.carryOn(list);
        Map<String, String> rows = notGood(list);
        assertThat(rows.keySet()).containsExactlyInAnyOrder("1203", "1204", "1205", "1206");
        assertThat(rows.get("1203")).contains("Même document").contains("ligne 2");
        assertThat(rows.get("1204")).contains("nom semblable à la ligne 2");
        assertThat(rows.get("1205")).contains("Identique à la ligne 1204");
        assertThat(rows.get("1206")).contains("Même téléphone").contains("ligne 2");
    }

    @Test
    @DisplayName(
            "The same file is taken in once until it is decided; afterwards the page says that it was imported before")
    void sameFileTwice() {
        byte[] file = list(3, "ZF");
        UUID list = send(people.secretary(), file);
        assertThat(refusal(people.secretary(), "04", file)).contains("déjà été envoyé");
        as(people.secretary()).post(path(list) + "/confirm");
        UUID again = send(people.secretary(), file);
        assertThat(page(again).text()).contains("déjà été importé").contains("3 adhésions");
        assertThat(notGood(again).values())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).contains("Déjà enregistrée").contains("04-00000"));
    }

    @Test
    @DisplayName("M1: a person of another region is told by nothing but that, and of no more persons than a day allows")
    void elsewhere() {
        settings.set(Setting.ELSEWHERE_REGION, legalDay.today(), "30", null);
        people.as(people.otherSecretary(), () -> IntStream.range(0, 31)
                .forEach(i -> members.register(
                        people.otherSecretary(),
                        new Newcomer()
                                .in("01.511")
                                .identity(IdentityKind.NATIONAL_CARD, "ZG" + i)
                                .registration())));
        UUID list = send(people.secretary(), list(32, "ZG"));
        Map<String, String> rows = notGood(list);
        assertThat(rows).hasSize(32);
        assertThat(rows.values().stream().filter(row -> row.contains("demandez un transfert")))
                .hasSize(30)
                .allSatisfy(row -> assertThat(row).doesNotContain("01-0"));
        assertThat(rows.get("33")).contains("c’est la limite", "à partir de");
    }

    @Test
    @DisplayName("Taking a list back leaves whoever was changed since, or is held by another record, and names them")
    void undoKeepsTheChanged() {
        UUID list = send(people.secretary(), list(4, "ZH"));
        assertThat(flash(as(people.secretary()).post(path(list) + "/confirm"))).contains("4 adhésions");
        List<MemberSummary> imported = found();
        assertThat(imported).hasSize(4);
        owner("update member set version = 1 where id = '" + imported.get(0).id() + "'");
        people.ofMember(imported.get(1).id(), null);
        assertThat(as(people.secretary()).get(path(list) + "/undo").document().text())
                .contains("3 adhésions seront retirées")
                .contains("Une adhésion a été modifiée depuis");
        assertThat(flash(as(people.secretary()).post(path(list) + "/undo")))
                .contains("2 adhésions ont été retirées")
                .contains("2 restent");
        assertThat(found())
                .extracting(MemberSummary::id)
                .containsExactlyInAnyOrder(imported.get(0).id(), imported.get(1).id());
        assertThat(page(list).select("#import-kept ~ ul").text())
                .contains(imported.get(0).number())
                .contains("modifiée depuis")
                .contains(imported.get(1).number())
                .contains("a un compte");
        UUID again = send(people.secretary(), list(4, "ZH"));
        as(people.secretary()).post(path(again) + "/confirm");
        assertThat(found()).hasSize(4);
    }

    @Test
    @DisplayName("After a set number of hours a list is no longer taken back")
    void undoInTime() {
        UUID list = send(people.secretary(), list(1, "ZI"));
        as(people.secretary()).post(path(list) + "/confirm");
        assertThat(page(list).select("a[href$=/undo]")).isNotEmpty();
        owner("update member_import set undo_until = now() - interval '1 minute'");
        assertThat(page(list).select("a[href$=/undo]")).isEmpty();
        assertThat(as(people.secretary()).get(path(list) + "/undo").status()).isEqualTo(404);
        assertThat(flash(as(people.secretary()).post(path(list) + "/undo"))).contains("déjà réglé");
        assertThat(found()).hasSize(1);
    }

    @Test
    @DisplayName("A6: a preparer sends and gives up a list; only the secretary imports it or takes it back")
    void preparer() {
        Viewer preparer = people.preparer();
        int before = found().size();
        UUID list = send(preparer, list(2, "ZJ"));
        assertThat(as(preparer).post(path(list) + "/confirm").status()).isEqualTo(404);
        as(people.secretary()).post(path(list) + "/confirm");
        assertThat(as(preparer).get(path(list) + "/undo").status()).isEqualTo(404);
        assertThat(as(preparer).post(path(list) + "/undo").status()).isEqualTo(404);
        assertThat(found()).hasSize(before + 2);
    }

    @Test
    @DisplayName("M8: what a list said is erased after a set number of days, and an undecided list with it")
    void erased() {
        UUID list = send(people.secretary(), list(2, "ZK"));
        owner("update member_import set uploaded_at = now() - interval '29 days'");
        erase();
        assertThat(rows()).isEqualTo(2);
        owner("update member_import set uploaded_at = now() - interval '31 days'");
        erase();
        assertThat(rows()).isZero();
        assertThat(page(list).select(".am-status").first().text()).isEqualTo("Abandonnée");
    }

    @Test
    @DisplayName(
            "The report gives each row as it was sent, with the reason, as XLSX and CSV; corrected, it imports cleanly")
    void report() throws Exception {
        String file = HEADER
                + "Nadia;Tazi;F;31/02/1988;ZL100;+212611000001;Kénitra;01/02/2024;01/02/2024;voir dossier\n"
                + "Karim;Fassi;M;05/06/1990;ZL101;;Kénitra;01/02/2024;01/02/2024;\n";
        UUID list = send(people.secretary(), file.getBytes(StandardCharsets.UTF_8));
        as(people.secretary()).post(path(list) + "/confirm");
        for (String format : List.of("XLSX", "CSV")) {
            byte[] report = as(people.secretary())
                    .get(path(list) + "/report?format=" + format)
                    .bytes();
            var sheet = SheetReader.read(new ByteArrayInputStream(report), SheetLimits.STANDARD);
            assertThat(sheet.format().name()).isEqualTo(format);
            assertThat(sheet.header()).startsWith("Prénom", "Nom").contains("Remarque", "Motifs");
            assertThat(sheet.rows()).singleElement().satisfies(row -> assertThat(
                            row.cells().toString())
                    .contains("31/02/1988")
                    .contains("+212611000001")
                    .contains("voir dossier")
                    .contains("ne peut pas être lu"));
        }
        String corrected = new String(
                        as(people.secretary())
                                .get(path(list) + "/report?format=CSV")
                                .bytes(),
                        StandardCharsets.UTF_8)
                .replace("31/02/1988", "28/02/1988");
        UUID again = send(people.secretary(), corrected.getBytes(StandardCharsets.UTF_8));
        as(people.secretary()).post(path(again) + "/confirm");
        assertThat(found())
                .extracting(member -> member.name().latin())
                .contains("Nadia Tazi")
                .hasSize(2);
    }

    @Test
    @DisplayName("A5: a member from a list and one registered by hand are kept alike, but for the list")
    void keptAlike() {
        UUID list = send(
                people.secretary(),
                new String(list(1, "ZM"), StandardCharsets.UTF_8)
                        .replace("ZM0;;", "ZM0;0611223344;")
                        .getBytes(StandardCharsets.UTF_8));
        as(people.secretary()).post(path(list) + "/confirm");
        people.as(people.secretary(), () -> members.register(people.secretary(), new Newcomer().registration()));
        String kept = "select string_agg(key, ' ' order by key) from member m, jsonb_each(to_jsonb(m)) as f(key, value)"
                + " where value <> 'null' and m.import_id is %s null and key <> 'import_id'";
        assertThat(text(kept.formatted("not"))).isEqualTo(text(kept.formatted("")));
        assertThat(text("select details->>'import' from audit_fact where action = 'MEMBER_REGISTERED'"
                        + " and jsonb_exists(details, 'import')"))
                .isEqualTo(list.toString());
    }

    /** 500 rows and fewer are read and entered at once, more are not. */
    private static byte[] list(int rows, String series) {
        return (HEADER + lines(rows, series)).getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(int rows, String series) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "Prénom%s;Nom%s;F;%s;%s%d;;Kénitra;01/02/2024;01/02/2024;x\n"
                        .formatted(
                                letters(i),
                                letters(i * 7),
                                LocalDate.of(1950, 1, 1).plusDays(i * 8L),
                                series,
                                i))
                .collect(Collectors.joining());
    }

    private static String letters(int n) {
        return Integer.toString(n + 100, 20)
                .replace('0', 'z')
                .chars()
                .map(c -> Character.isDigit(c) ? "ktlrmbdgs".charAt(c - '1') : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The database refuses the row after so many, as if the application had been killed in that batch. */
    private void cutShortAfter(String table, int rows, Runnable act) {
        owner("""
                create or replace function cut_short() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from %1$s) > %2$d then raise exception 'cut short'; end if;
                    return null;
                end $$;
                create trigger cut_short after insert on %1$s for each statement execute function cut_short();
                """.formatted(table, rows));
        try {
            assertThatThrownBy(act::run).hasMessageContaining("cut short");
        } finally {
            owner("drop trigger cut_short on " + table);
        }
    }

    @Autowired
    org.springframework.context.ApplicationContext application;

    private void owner(String sql) {
        new org.springframework.jdbc.core.JdbcTemplate(
                        application.getBean("ownerDataSource", javax.sql.DataSource.class))
                .execute(sql);
    }

    private org.amana.testing.Visitor as(Viewer viewer) {
        return visitors.as(viewer);
    }

    private UUID send(Viewer by, byte[] file) {
        as(by).get("/language/fr");
        Answer answer = as(by).upload(
                        "/members/imports",
                        "file",
                        "long.csv",
                        file,
                        "territory",
                        "04",
                        "source",
                        "Campaign",
                        "declares",
                        "true");
        assertThat(answer.location()).as(answer.body()).startsWith("/members/imports/");
        return UUID.fromString(answer.location().substring("/members/imports/".length()));
    }

    private String refusal(Viewer by, String territory, byte[] file) {
        Answer answer = as(by).upload(
                        "/members/imports",
                        "file",
                        "long.csv",
                        file,
                        "territory",
                        territory,
                        "source",
                        "Campaign",
                        "declares",
                        "true");
        assertThat(answer.status()).isEqualTo(422);
        return answer.document().select("#errors").text();
    }

    private static String path(UUID list) {
        return "/members/imports/" + list;
    }

    private Document page(UUID list) {
        return as(people.secretary()).get(path(list)).document();
    }

    private String flash(Answer answer) {
        return as(people.secretary())
                .get(answer.location())
                .document()
                .select(".am-flash")
                .text();
    }

    private Map<String, String> notGood(UUID list) {
        return page(list).select("table.am-table tbody tr").stream()
                .collect(Collectors.toMap(row -> row.select("th bdi").text(), row -> row.text()));
    }

    private List<MemberSummary> found() {
        Viewer by = people.secretary();
        return people.as(by, () -> members.find(by, new MemberSearch("", null, null, false), 100));
    }

    private long rows() {
        return count("member_import_row");
    }

    private long count(String table) {
        return query("select count(*) from " + table);
    }

    private long facts(String action) {
        return query("select count(*) from audit_fact where action = '" + action + "'");
    }

    private long query(String sql) {
        return everywhere(() -> jdbc.sql(sql).query(Long.class).single());
    }

    private String text(String sql) {
        return everywhere(() -> jdbc.sql(sql).query(String.class).single());
    }

    private void erase() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            erasing.erase(java.time.Instant.now().minus(java.time.Duration.ofDays(30)));
            return true;
        });
    }

    private <T> T everywhere(Supplier<T> act) {
        return CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> act.get())));
    }
}
