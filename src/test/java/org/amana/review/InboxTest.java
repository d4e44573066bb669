package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amana.access.Viewer;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxTest extends ReviewRoom {

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private Document inbox(String query) {
        return visitors.as(people.leader()).get("/reviews" + query).document();
    }

    private Dossier waiting(String region, int days) {
        Dossier dossier = submit(begun(region).id());
        jdbc.sql("update dossier set submitted_at = submitted_at - make_interval(days => ?) where id = ?")
                .params(days, dossier.id())
                .update();
        return dossier;
    }

    private Dossier province(UUID list, String province) {
        Viewer secretary = people.secretary();
        Dossier dossier = people.as(
                secretary,
                () -> dossiers.begin(DossierKind.NOMINATION, subject.subject(), list, "04", province, secretary));
        return submit(dossier.id());
    }

    @Test
    @DisplayName("R4: one inbox over all regions, the oldest first, with how long each has waited")
    void oldestFirst() {
        waiting("04", 3);
        waiting("01", 12);
        waiting("02", 0);
        Document page = inbox("");
        assertThat(page.select(".am-inbox h3").eachText())
                .containsExactly(
                        "أمانة جهوية · طنجة-تطوان-الحسيمة", "أمانة جهوية · الرباط-سلا-القنيطرة", "أمانة جهوية · الشرق");
        assertThat(page.select(".am-inbox .am-status").eachText())
                .containsExactly("ينتظر منذ 12 يوما", "ينتظر منذ 3 أيام", "أحيل اليوم");
        assertThat(page.select(".am-inbox .am-status").eachAttr("class"))
                .containsExactly("am-status am-status-late", "am-status am-status-waiting", "am-status am-status-open");
    }

    @Test
    @DisplayName("R4: the provinces of a nominee list are one item with its provinces inside")
    void grouped() {
        UUID list = UUID.randomUUID();
        Dossier kenitra = province(list, "04.281");
        Dossier rabat = province(list, "04.421");
        waiting("01", 1);
        Document page = inbox("");
        assertThat(page.select(".am-inbox > li")).hasSize(2);
        Element together = page.select(".am-inbox > li").get(1);
        assertThat(together.select(".am-inbox-lines a").eachAttr("href"))
                .containsExactly("/reviews/" + kenitra.id(), "/reviews/" + rabat.id());
    }

    @Test
    @DisplayName("The inbox narrows by kind and region in the address, and says so when nothing is left")
    void filters() {
        waiting("01", 1);
        waiting("04", 1);
        province(UUID.randomUUID(), "04.281");
        assertThat(inbox("?region=04").select(".am-inbox > li")).hasSize(2);
        assertThat(inbox("?kind=NOMINATION").select(".am-inbox > li")).hasSize(1);
        assertThat(inbox("?kind=NOMINATION&region=01").select(".am-empty a").attr("href"))
                .isEqualTo("/reviews");
        assertThat(inbox("?kind=NONSENSE").select(".am-inbox > li")).hasSize(3);
    }

    @Test
    @DisplayName("R4: the inbox tells in words what changed since the last round, and what was decided lately")
    void changesInWords() {
        Dossier dossier = submitted();
        returned(dossier.id());
        assertThat(inbox("").select("#decided + ul li").text()).contains(dossier.reference(), "مُرجع للتصحيح");
        subject.seat("seat-1", LocalDate.of(2026, 11, 30));
        subject.seat("seat-3", LocalDate.of(2026, 11, 30));
        subject.seat("seat-4", LocalDate.of(2026, 11, 30));
        submit(dossier.id());
        assertThat(inbox("").select(".am-change").eachText()).containsExactly("عضويتان مضافتان", "عضوية تغيّرت");
    }

    @Test
    @DisplayName("The inbox costs as many queries for twenty dossiers in their second round as for two")
    void constantQueries() {
        Visitor leader = visitors.as(people.leader());
        secondRounds(2);
        leader.get("/reviews");
        List<String> few = Statements.during(() -> leader.get("/reviews"));
        secondRounds(18);
        List<String> many = Statements.during(
                () -> assertThat(leader.get("/reviews").document().select(".am-inbox > li"))
                        .hasSize(20));
        assertThat(few).hasSizeBetween(5, 20);
        assertThat(many).hasSameSizeAs(few);
    }

    private void secondRounds(int count) {
        IntStream.range(0, count).forEach(n -> {
            Dossier dossier = submitted();
            returned(dossier.id());
            submit(dossier.id());
            Dossier decided = submitted();
            returned(decided.id());
        });
    }

    @Test
    @DisplayName("R5: the inbox says which dossiers wait until a new secretary endorses them")
    void waitsForSuccessor() {
        Dossier dossier = waiting("04", 1);
        assertThat(inbox("").select(".am-note").text()).doesNotContain("تتبناه");
        jdbc.sql("update role_assignment set state = 'REVOKED' where account_id = ?")
                .param(dossier.submittedBy())
                .update();
        assertThat(inbox("").select(".am-note").text()).contains("تتبناه");
    }

    @Test
    @DisplayName("A dossier decided more than thirty days ago is no longer among those decided lately")
    void lately() {
        Dossier dossier = submitted();
        returned(dossier.id());
        jdbc.sql("update dossier set decided_at = now() - make_interval(days => 31)")
                .update();
        assertThat(inbox("").select("#decided + ul")).isEmpty();
    }
}
