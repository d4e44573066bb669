package org.amana.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.membership.MemberSearch;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class ColumnChoiceTest {

    /** Under two rows of titles, headings of a party's own making. */
    private static final String STRANGE = "Bureau régional;;;;;;;;\nListe du printemps;;;;;;;;\n"
            + "P1;P2;Civ.;Jour 1;Pièce;Joindre;Où;Jour 2;Remarques\n";

    private static final String NADIA = "Nadia;Tazi;F;12/03/1988;ZK100001;0611000001;Kénitra;01/02/2024;à rappeler\n";
    private static final String KARIM = "Karim;Fassi;M;05/06/1990;ZK100002;0611000002;Kénitra;01/02/2024;\n";

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName("M8: whose headings say nothing is not read before somebody has said what each column holds")
    void choose() {
        Viewer by = people.secretary();
        String list = send(by, STRANGE + NADIA + KARIM);
        Document page = columns(by, list);
        assertThat(page.select("tbody th bdi[id]").eachText())
                .containsExactly("P1", "P2", "Civ.", "Jour 1", "Pièce", "Joindre", "Où", "Jour 2", "Remarques");
        assertThat(page.select("tbody tr").get(0).text()).contains("Nadia").contains("Karim");
        assertThat(chosen(page))
                .as("what the values tell is proposed, what they do not tell is left open")
                .containsExactly("", "", "GENDER", "BIRTH_DATE", "IDENTITY_NUMBER", "PHONE", "", "JOINED_ON", "");
        assertThat(page.select("main ul").text()).contains("Sexe").contains("Date de naissance");

        Answer missing = post(by, list, "GIVEN_NAME_LATIN", "", "GENDER", "", "", "", "", "JOINED_ON", "");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.document().select("#errors").text())
                .contains("Date de naissance")
                .contains("Province")
                .contains("prénom");
        assertThat(chosen(missing.document()))
                .containsExactly("GIVEN_NAME_LATIN", "", "GENDER", "", "", "", "", "JOINED_ON", "");
        Answer twice = post(
                by,
                list,
                "GIVEN_NAME_LATIN",
                "FAMILY_NAME_LATIN",
                "GENDER",
                "BIRTH_DATE",
                "PHONE",
                "PHONE",
                "",
                "JOINED_ON",
                "");
        assertThat(twice.document().select("tr:has(.am-wrong) th").text()).contains("Joindre");
        assertThat(count("member_import_row")).isZero();

        choose(by, list);
        Document read = visitors.as(by).get(list).document();
        assertThat(read.select(".am-tile strong").get(0).text()).isEqualTo("2");
        assertThat(read.select("dl.am-facts").text()).contains("Remarques");
        assertThat(post(by, list, "").location()).as("chosen already").isEqualTo(list);
        visitors.as(by).post(list + "/confirm");
        assertThat(names(by)).containsExactly("Karim Fassi", "Nadia Tazi");
        assertThat(facts()).isOne();
    }

    @Test
    @DisplayName("Headings that are known but name no province lead to the choice, not to a refusal row by row")
    void provinceMissing() {
        String file = "Prénom;Nom;Sexe;Date de naissance;CNIE;Téléphone;Lieu;Date d'adhésion\n"
                + "Nadia;Tazi;F;12/03/1988;ZK100001;0611000001;Kénitra;01/02/2024\n";
        Viewer by = people.secretary();
        String list = send(by, file);
        Document page = columns(by, list);
        assertThat(page.select("main .am-sheet").text()).contains("aucun en-tête de ce fichier ne dit « Province »");
        assertThat(chosen(page))
                .containsExactly(
                        "GIVEN_NAME_LATIN",
                        "FAMILY_NAME_LATIN",
                        "GENDER",
                        "BIRTH_DATE",
                        "IDENTITY_NUMBER",
                        "PHONE",
                        "",
                        "JOINED_ON");
        post(
                by,
                list,
                "GIVEN_NAME_LATIN",
                "FAMILY_NAME_LATIN",
                "GENDER",
                "BIRTH_DATE",
                "IDENTITY_NUMBER",
                "PHONE",
                "PROVINCE",
                "JOINED_ON");
        assertThat(visitors.as(by)
                        .get(list)
                        .document()
                        .select(".am-tile strong")
                        .get(0)
                        .text())
                .isEqualTo("1");
    }

    @Test
    @DisplayName(
            "A choice is remembered for the next file with the same headings, of the same account and of nobody else")
    void remembered() {
        Viewer by = people.secretary();
        choose(by, send(by, STRANGE + NADIA));
        String next = send(by, STRANGE.replace("printemps", "été") + KARIM);
        assertThat(visitors.as(by)
                        .get(next)
                        .document()
                        .select(".am-tile strong")
                        .get(0)
                        .text())
                .isEqualTo("1");
        assertThat(visitors.as(by).get(next + "/columns").location()).isEqualTo(next);
        assertThat(columns(people.otherSecretary(), send(people.otherSecretary(), "01", STRANGE + KARIM))
                        .select("select"))
                .hasSize(9);
    }

    @Test
    @DisplayName("Headings that say it wrongly are corrected before anyone is imported, and the rows are read anew")
    void corrected() {
        Viewer by = people.secretary();
        String swapped = "Nom;Prénom;Sexe;Date de naissance;CNIE;Téléphone;Province;Date d'adhésion;Remarques\n";
        String list = send(by, swapped + NADIA.replace("12/03/1988", "12/13/1988") + KARIM);
        assertThat(visitors.as(by)
                        .get(list)
                        .document()
                        .select(".am-tile strong")
                        .get(0)
                        .text())
                .isEqualTo("1");
        assertThat(visitors.as(by).post(list + "/columns/again").location()).isEqualTo(list);
        assertThat(count("member_import_row")).isZero();
        assertThat(chosen(columns(by, list)))
                .startsWith("FAMILY_NAME_LATIN", "GIVEN_NAME_LATIN")
                .endsWith("JOINED_ON", "");
        assertThat(count("member_import_piece")).isOne();
        choose(by, list);
        assertThat(count("member_import_row")).isEqualTo(2);
        visitors.as(by).post(list + "/confirm");
        assertThat(names(by)).containsExactly("Karim Fassi");
        assertThat(count("member_import_piece"))
                .as("the file goes once it is decided")
                .isZero();
    }

    private void choose(Viewer by, String list) {
        assertThat(post(
                                by,
                                list,
                                "GIVEN_NAME_LATIN",
                                "FAMILY_NAME_LATIN",
                                "GENDER",
                                "BIRTH_DATE",
                                "IDENTITY_NUMBER",
                                "PHONE",
                                "PROVINCE",
                                "JOINED_ON",
                                "")
                        .location())
                .isEqualTo(list);
    }

    private Answer post(Viewer by, String list, String... columns) {
        String[] fields = new String[2 * columns.length];
        for (int i = 0; i < columns.length; i++) {
            fields[2 * i] = "columns";
            fields[2 * i + 1] = columns[i];
        }
        return visitors.as(by).post(list + "/columns", fields);
    }

    private Document columns(Viewer by, String list) {
        assertThat(visitors.as(by).get(list).location()).isEqualTo(list + "/columns");
        return visitors.as(by).get(list + "/columns").document();
    }

    private static List<String> chosen(Document page) {
        return page.select("tbody select").stream()
                .map(select -> select.select("option[selected]").attr("value"))
                .toList();
    }

    private String send(Viewer by, String file) {
        return send(by, "04", file);
    }

    private String send(Viewer by, String territory, String file) {
        visitors.as(by).get("/language/fr");
        Answer answer = visitors.as(by)
                .upload(
                        "/members/imports",
                        "file",
                        "liste.csv",
                        file.getBytes(StandardCharsets.UTF_8),
                        "territory",
                        territory,
                        "source",
                        "Campaign",
                        "consentOn",
                        "2024-02-01",
                        "declares",
                        "true");
        assertThat(answer.location()).as(answer.body()).startsWith("/members/imports/");
        return answer.location();
    }

    private List<String> names(Viewer by) {
        return people.as(by, () -> members.find(by, new MemberSearch("", null, null, false), 100)).stream()
                .map(member -> member.name().latin())
                .sorted()
                .toList();
    }

    private long count(String table) {
        return CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())));
    }

    private long facts() {
        return jdbc.sql("select count(*) from audit_fact where action = 'MEMBER_LIST_COLUMNS_CHOSEN'")
                .query(Long.class)
                .single();
    }
}
