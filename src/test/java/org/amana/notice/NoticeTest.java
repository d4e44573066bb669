package org.amana.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class NoticeTest {

    static final Map<String, String> ARGS =
            Map.of("region", People.REGION, "days", "7", "until", "2026-12-01", "reference", "SEC-04-2026-003");
    private static final String PATH = "/regions/" + People.REGION;

    @Autowired
    Notices notices;

    @Autowired
    NoticeBoard board;

    @Autowired
    OldNotices old;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A notice reads in the reader’s language, with days, plurals and the names of territories")
    void words() {
        notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        Visitor secretary = visitors.as(people.secretary());

        assertThat(text(secretary.get("/notices"))).contains("الرباط", "7 أيام", "1 دجنبر 2026", "SEC-04-2026-003");
        secretary.get("/language/en");
        assertThat(text(secretary.get("/notices"))).contains("Rabat", "7 days until 1 December 2026");
    }

    @Test
    @DisplayName("A3: each notice is read by those whom it is for, and by nobody else")
    void scope() {
        notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        notices.tell(Telling.leadership("test", PATH, ARGS));
        notices.tell(Telling.province("test", People.REGION, People.PROVINCE, PATH, ARGS));
        notices.tell(new Telling(
                "test", Audience.ACCOUNT, null, null, people.withoutRole().accountId(), PATH, ARGS, null));

        for (Viewer reader : List.of(
                people.secretary(), people.preparer(), people.leader(), people.provincial(), people.withoutRole())) {
            assertThat(board.page(reader, false, null, null).rows())
                    .as(reader.name().latin())
                    .hasSize(1);
        }
        assertThat(board.page(people.otherSecretary(), false, null, null).rows())
                .isEmpty();
        assertThat(board.page(people.administrator(), false, null, null).rows()).isEmpty();
        UUID ofRegion =
                board.page(people.secretary(), false, null, null).rows().get(0).id();
        assertThat(visitors.as(people.otherSecretary())
                        .get("/notices/" + ofRegion)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Opening a notice marks it as read for this reader alone, and leads to its page")
    void opening() {
        notices.tell(Telling.leadership("test", PATH, ARGS));
        Visitor leader = visitors.as(people.leader());
        String link = leader.get("/home")
                .document()
                .select("section[aria-labelledby=notices] .am-rows a")
                .attr("href");

        assertThat(leader.get(link).location()).isEqualTo(PATH);

        assertThat(leader.get("/home").document().select("section[aria-labelledby=notices]"))
                .isEmpty();
        assertThat(leader.get("/notices").document().select("li.am-read")).hasSize(1);
        assertThat(leader.get("/notices?unread=true").document().select(".am-list li"))
                .isEmpty();
        assertThat(board.unread(people.signatory())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A first page shows the three latest that are unread and how many there are; all can be marked as read")
    void atHome() {
        for (int told = 0; told < 5; told++) {
            notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        }
        Visitor secretary = visitors.as(people.secretary());
        Element block = Objects.requireNonNull(
                secretary.get("/home").document().selectFirst("section[aria-labelledby=notices]"));

        assertThat(block.select(".am-rows li")).hasSize(3);
        assertThat(block.text()).contains("5 إشعارات جديدة");
        assertThat(secretary.post("/notices/read").location()).isEqualTo("/notices");
        assertThat(secretary.get("/notices").document().select(".am-list li:not(.am-read)"))
                .isEmpty();
    }

    @Test
    @DisplayName("What is told once is told once, also when it is told again and again")
    void once() {
        for (int told = 0; told < 3; told++) {
            notices.tell(Telling.region("test", People.REGION, PATH, ARGS).once("body-30"));
        }

        assertThat(board.unread(people.secretary())).isEqualTo(1);
    }

    @Test
    @DisplayName("A notice is mailed to those whom it is for, each in their language")
    void mailed() {
        people.leader();
        people.signatory();
        people.secretary();
        visitors.as(people.signatory()).get("/language/fr");

        notices.tell(Telling.leadership("test", PATH, ARGS));

        assertThat(jdbc.sql("select address || ' ' || language from message order by address")
                        .query(String.class)
                        .list())
                .containsExactly("leader@amana.example ar", "signatory@amana.example fr");
        assertThat(jdbc.sql("select body from message where language = 'fr'")
                        .query(String.class)
                        .single())
                .contains("1er décembre", "7 days", "/notices/");
    }

    @Test
    @DisplayName("The newest come first, page by page, forth and back, in a number of queries that does not grow")
    void pages() {
        notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        int few = statementsOfPage();
        for (int told = 1; told < 60; told++) {
            notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        }
        Visitor secretary = visitors.as(people.secretary());
        Answer first = secretary.get("/notices");
        String next = first.document().select("a[rel=next]").attr("href");
        Answer second = secretary.get(next);
        Answer third = secretary.get(second.document().select("a[rel=next]").attr("href"));

        assertThat(List.of(first, second, third))
                .extracting(page -> page.document().select(".am-list li").size())
                .containsExactly(25, 25, 10);
        assertThat(hrefs(secretary.get(second.document().select("a[rel=prev]").attr("href"))))
                .isEqualTo(hrefs(first));
        assertThat(few).isEqualTo(statementsOfPage()).isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("Notices are erased after the time that the setting says")
    void erased() {
        notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        notices.tell(Telling.region("test", People.REGION, PATH, ARGS));
        board.readAll(people.secretary());
        jdbc.sql("update notice set told_at = told_at - interval '181 days' where id = (select id from notice limit 1)")
                .update();

        old.erase(org.amana.kernel.LegalDay.dayOf(java.time.Instant.now()).minusDays(180));

        assertThat(board.page(people.secretary(), false, null, null).rows()).hasSize(1);
    }

    private int statementsOfPage() {
        Viewer secretary = people.secretary();
        return Statements.during(() -> board.page(secretary, false, null, null)).size();
    }

    private static String text(Answer page) {
        return page.document().select(".am-list").text();
    }

    private static List<String> hrefs(Answer page) {
        return page.document().select(".am-list a").eachAttr("href");
    }
}
