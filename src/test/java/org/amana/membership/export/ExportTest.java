package org.amana.membership.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.access.CurrentViewer;
import org.amana.access.Role;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
@DisplayName("Lists of members as files")
class ExportTest {

    private static final String FILE = "/file";

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Members members;

    @Autowired
    MakeExport making;

    @Autowired
    EraseExports erasing;

    @Autowired
    ExportsOfMember exportsOfMember;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName(
            "M7, M8, A5: whoever exports says what for, gets exactly what the list shows, and the trail knows each step")
    void asShown() throws Exception {
        Visitor secretary = visitors.as(people.secretary());
        secretary.get("/language/fr");
        register(
                people.secretary(),
                new Newcomer()
                        .named("يوسف", "Youssef", "زروال", "Zeroual")
                        .gender(Gender.MALE)
                        .joined(day(2020)));
        register(
                people.secretary(),
                new Newcomer()
                        .named("علي", "Ali", "بناني", "Bennani")
                        .gender(Gender.MALE)
                        .joined(day(2021)));
        register(people.secretary(), new Newcomer().gender(Gender.FEMALE).joined(day(2022)));
        register(people.otherSecretary(), new Newcomer().in("01.511").gender(Gender.MALE));

        String list = "/members?gender=MALE&sort=JOINED";
        Document page =
                secretary.get(list.replace("/members", "/members/export")).document();
        assertThat(page.select(".am-lead").text()).isEqualTo("2 membres : la liste exactement comme elle s’affiche.");
        assertThat(page.select("input[name=columns][checked]").eachAttr("value"))
                .containsExactly("NUMBER", "NAME_ARABIC", "NAME_LATIN", "PROVINCE", "PHONE", "JOINED_ON", "STATUS");

        Answer unsaid = secretary.post(
                "/members/exports", "criteria", list, "format", "CSV", "columns", "NUMBER", "purpose", "");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("M8").contains("value=\"/members?gender=MALE&amp;sort=JOINED\"");
        assertThat(secretary
                        .post(
                                "/members/exports",
                                "criteria",
                                list,
                                "format",
                                "CSV",
                                "columns",
                                "NUMBER",
                                "purpose",
                                "OTHER")
                        .body())
                .contains("règle M7");
        assertThat(count("select count(*) from member_export")).isZero();

        for (String format : List.of("XLSX", "CSV")) {
            String made = secretary
                    .post(
                            "/members/exports",
                            "criteria",
                            list,
                            "format",
                            format,
                            "columns",
                            "NUMBER",
                            "columns",
                            "NAME_LATIN",
                            "columns",
                            "JOINED_ON",
                            "purpose",
                            "MEETING")
                    .location();
            assertThat(secretary.get(made).document().select("main").text()).contains("Convoquer une réunion");
            Answer file = secretary.get(made + FILE);
            assertThat(file.header("Content-Disposition")).startsWith("attachment");
            assertThat(file.header("Cache-Control")).contains("no-store");
            var sheet = SheetReader.read(new ByteArrayInputStream(file.bytes()), SheetLimits.STANDARD);
            assertThat(sheet.header()).containsExactly("Numéro", "Nom en lettres latines", "Adhésion");
            assertThat(sheet.rows()).extracting(row -> row.text(1)).containsExactly("Ali Bennani", "Youssef Zeroual");
        }
        for (String fact : List.of("MEMBERS_EXPORT_ASKED", "MEMBERS_EXPORTED", "MEMBERS_EXPORT_DOWNLOADED")) {
            assertThat(count("select count(*) from audit_fact where action = '" + fact + "' and actor = '"
                            + people.secretary().accountId() + "' and details->>'rows' = '2'"))
                    .as(fact)
                    .isEqualTo(2);
        }
        assertThat(secretary.get("/members/exports").document().select(".am-list li"))
                .hasSize(2);
    }

    @Test
    @DisplayName("M7: a member is told of each file in which they were: by which role, and what for")
    void whoTookMe() {
        MemberSummary marked = register(people.secretary(), new Newcomer());
        MemberSummary other = register(people.secretary(), new Newcomer());
        Answer asked = visitors.as(people.provincial())
                .post(
                        "/members/exports",
                        "criteria",
                        "/members",
                        "member",
                        marked.id().toString(),
                        "format",
                        "CSV",
                        "columns",
                        "PHONE",
                        "purpose",
                        "OTHER",
                        "purposeWords",
                        "Summer school");
        visitors.as(people.provincial()).get(asked.location() + FILE);
        assertThat(exportsOfMember.of(marked.id())).singleElement().satisfies(held -> {
            assertThat(held.role()).isEqualTo(Role.PROVINCIAL_SECRETARY);
            assertThat(held.territory()).isEqualTo(People.PROVINCE);
            assertThat(held.purpose()).isEqualTo(ExportPurpose.OTHER);
            assertThat(held.purposeWords()).isEqualTo("Summer school");
            assertThat(held.downloaded()).isTrue();
        });
        assertThat(exportsOfMember.of(other.id())).isEmpty();
    }

    @Test
    @DisplayName("A3, A6: nobody has another's file, nobody marks who is out of scope, and a preparer has none")
    void scope() {
        MemberSummary elsewhere = register(people.otherSecretary(), new Newcomer().in("01.511"));
        MemberSummary neighbour = register(people.secretary(), new Newcomer().in("04.421"));
        register(people.secretary(), new Newcomer());
        String made = ask(people.secretary(), "/members", "CSV");
        for (Viewer other :
                List.of(people.provincial(), people.otherSecretary(), people.preparer(), people.signatory())) {
            for (String path : List.of("", "/progress", FILE)) {
                assertThat(visitors.as(other).get(made + path).status()).isEqualTo(404);
            }
            assertThat(visitors.as(other).post(made + "/end").status()).isEqualTo(404);
        }
        assertThat(visitors.as(people.preparer()).post("/members/exports").status())
                .isEqualTo(404);
        assertThat(mark(people.secretary(), elsewhere).status()).isEqualTo(404);
        assertThat(mark(people.provincial(), neighbour).status()).isEqualTo(404);
        assertThat(mark(people.preparer(), neighbour).status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary())
                        .post("/members/exports", "criteria", "/members", "member", "nobody", "purpose", "CHECK")
                        .status())
                .isEqualTo(404);
        assertThat(mark(people.signatory(), elsewhere).location()).contains("/members/exports/");
        assertThat(visitors.as(people.provincial())
                        .post("/members/exports", "criteria", "/members?region=04", "purpose", "CHECK")
                        .status())
                .isEqualTo(404);
        UUID export = id(made);
        assertThat(pieces(RowScope.region("04"), export)).isOne();
        assertThat(pieces(RowScope.region("01"), export)).isZero();
        assertThat(pieces(new RowScope(java.util.Set.of(), java.util.Set.of(People.PROVINCE)), export))
                .isZero();
        UUID ofProvince = id(ask(people.secretary(), "/members?province=" + People.PROVINCE, "CSV"));
        assertThat(pieces(RowScope.region("04"), ofProvince)).isOne();
        assertThat(pieces(new RowScope(java.util.Set.of(), java.util.Set.of(People.PROVINCE)), ofProvince))
                .isOne();
    }

    @Test
    @DisplayName("A1: a role that ended ends the making and the download")
    void roleEnds() {
        register(people.secretary(), new Newcomer());
        crowd(2_050);
        String ready = ask(people.secretary(), "/members?province=" + People.PROVINCE + "&sort=JOINED", "CSV");
        making.carryOn(id(ready));
        String waiting = ask(people.secretary(), "/members", "CSV");
        assertThat(visitors.as(people.secretary()).get(waiting).document().select("main progress"))
                .hasSize(1);
        Visitor secretary = visitors.as(people.secretary());
        assertThat(secretary.get(ready + FILE).status()).isEqualTo(200);
        asOwner()
                .update("update role_assignment set valid_until = current_date - 400, valid_from = current_date - 500"
                        + " where role = 'REGIONAL_SECRETARY'");
        assertThat(secretary.get(ready + FILE).status()).isEqualTo(404);
        assertThat(secretary.get(ready).status()).isEqualTo(404);
        making.carryOn(id(waiting));
        assertThat(jdbc.queryForObject("select refusal from member_export where id = ?", String.class, id(waiting)))
                .isEqualTo("ROLE_ENDED");
        assertThat(pieces(RowScope.EVERYTHING, id(waiting))).isZero();
    }

    @Test
    @DisplayName(
            "Long work shows how far it is, begins again after it was cut short, holds each member once, and is told")
    void begunAgain() throws Exception {
        register(people.secretary(), new Newcomer());
        crowd(2_100);
        Visitor secretary = visitors.as(people.secretary());
        secretary.get("/language/fr");
        String made = ask(people.secretary(), "/members", "CSV");
        assertThat(secretary.get(made + "/progress").header("HX-Refresh")).isEmpty();
        assertThat(secretary.get(made + FILE).status()).isEqualTo(404);
        JdbcTemplate asOwner = asOwner();
        asOwner.execute("create function export_cut_short() returns trigger language plpgsql as"
                + " $$ begin raise exception 'cut short'; end $$");
        asOwner.execute(
                "create trigger export_cut_short before insert on export_piece for each row when (new.number = 1)"
                        + " execute function export_cut_short()");
        try {
            assertThatThrownBy(() -> making.carryOn(id(made))).hasMessageContaining("cut short");
        } finally {
            asOwner.execute("drop function export_cut_short cascade");
        }
        assertThat(pieces(RowScope.EVERYTHING, id(made))).isZero();
        assertThat(count("select count(*) from export_row")).isZero();
        assertThat(secretary.get(made).document().select("main progress").attr("value"))
                .isEqualTo("2000");

        making.carryOn(id(made));
        making.carryOn(id(made));
        assertThat(secretary.get(made + "/progress").header("HX-Refresh")).isEqualTo("true");
        var sheet = SheetReader.read(
                new ByteArrayInputStream(secretary.get(made + FILE).bytes()), SheetLimits.STANDARD);
        assertThat(sheet.rows()).hasSize(2_101);
        assertThat(sheet.rows().stream().map(row -> row.text(0)).distinct()).hasSize(2_101);
        assertThat(count("select count(*) from export_row")).isEqualTo(2_101);
        assertThat(secretary.get("/notices").document().text()).contains("Votre export de 2");

        String stopped = ask(people.secretary(), "/members", "XLSX");
        secretary.post(stopped + "/end");
        making.carryOn(id(stopped));
        assertThat(pieces(RowScope.EVERYTHING, id(stopped))).isZero();
    }

    @Test
    @DisplayName("M8: a file goes after its days, or at once when asked; whom it held is remembered for longer")
    void erased() {
        MemberSummary member = register(people.secretary(), new Newcomer());
        String first = ask(people.secretary(), "/members", "CSV");
        String second = ask(people.secretary(), "/members", "CSV");
        Visitor secretary = visitors.as(people.secretary());
        secretary.post(second + "/end");
        assertThat(secretary.get(second + FILE).status()).isEqualTo(404);
        erase();
        assertThat(secretary.get(first + FILE).status()).isEqualTo(200);
        asOwner().update("update member_export set kept_until = now() - interval '1 minute' where state = 'READY'");
        assertThat(secretary.get(first + FILE).status()).isEqualTo(404);
        erase();
        assertThat(pieces(RowScope.EVERYTHING, id(first))).isZero();
        assertThat(count("select count(*) from member_export where criteria is not null or members is not null"))
                .isZero();
        assertThat(exportsOfMember.of(member.id())).hasSize(2);
        asOwner().update("update member_export set asked_at = now() - interval '1096 days'");
        erase();
        assertThat(count("select count(*) from export_row")).isZero();
        assertThat(count("select count(*) from member_export")).isZero();
    }

    @Test
    @DisplayName(
            "No text of a CSV runs as a formula, and Arabic is known by its mark; a PDF says names in both scripts")
    void formats() throws IOException {
        register(people.secretary(), new Newcomer().named("سلمى", "=HYPERLINK(\"x\")", "التازي", "@SUM(A1)"));
        Visitor secretary = visitors.as(people.secretary());
        byte[] csv =
                secretary.get(ask(people.secretary(), "/members", "CSV") + FILE).bytes();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("'=HYPERLINK")
                .doesNotContain("\"=HYPERLINK");
        byte[] pdf =
                secretary.get(ask(people.secretary(), "/members", "PDF") + FILE).bytes();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("HYPERLINK")
                    .contains("04-000001");
        }
        crowd(5_000);
        secretary.get("/language/fr");
        Answer refused = secretary.post(
                "/members/exports", "criteria", "/members", "format", "PDF", "columns", "NUMBER", "purpose", "CHECK");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("PDF contient au plus");
    }

    private String ask(Viewer by, String list, String format) {
        List<String> said = new ArrayList<>(List.of("criteria", list, "format", format, "purpose", "CHECK"));
        for (ExportColumn column : ExportColumn.values()) {
            said.addAll(List.of("columns", column.name()));
        }
        return visitors.as(by)
                .post("/members/exports", said.toArray(String[]::new))
                .location();
    }

    private Answer mark(Viewer by, MemberSummary member) {
        return visitors.as(by)
                .post(
                        "/members/exports",
                        "criteria",
                        "/members",
                        "member",
                        member.id().toString(),
                        "format",
                        "CSV",
                        "columns",
                        "NUMBER",
                        "purpose",
                        "CHECK");
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(by, () -> members.register(by, newcomer.registration()));
    }

    /** So many like the first who is registered, in bulk. */
    private void crowd(int many) {
        String columns = String.join(", ", asOwner().queryForList("""
                select column_name from information_schema.columns where table_name = 'member'
                    and column_name not in ('id', 'number', 'sort_latin', 'sort_ar', 'identity_kind', 'identity_hash',
                        'identity_sealed')
                """, String.class));
        asOwner()
                .update("insert into member (id, number, sort_latin, sort_ar, " + columns + ") select uuidv7(), '04-9'"
                        + " || lpad(i::text, 5, '0'), md5(i::text), md5(i::text), " + columns
                        + " from (select * from member limit 1) m, generate_series(1, " + many + ") i");
    }

    private long pieces(RowScope scope, UUID export) {
        return CurrentViewer.within(
                scope, () -> transaction("select count(*) from export_piece where export_id = '" + export + "'"));
    }

    private long transaction(String sql) {
        return java.util.Objects.requireNonNull(transactions.execute(status -> count(sql)));
    }

    private void erase() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            erasing.files();
            erasing.memories();
            return true;
        });
    }

    private JdbcTemplate asOwner() {
        return new JdbcTemplate(owner);
    }

    private long count(String sql) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
