package org.amana.membership.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class MemberListTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idrissi",
                "Youssef I",
                "الإدريسي",
                "ادريسي",
                "يوسف",
                "yous",
                "0661234567",
                "+212 661 23",
                "04-000001",
                "000001"
            })
    @DisplayName("M1: a member is found by either script and its spellings, by number and by phone")
    void finds(String typed) {
        MemberSummary wanted = register(people.secretary(), youssef());
        register(people.secretary(), new Newcomer().named("نادية", "Nadia", "التازي", "Tazi"));
        assertThat(numbers(list(people.secretary(), "q=" + encoded(typed)))).containsExactly(wanted.number());
    }

    @Test
    @DisplayName("Filters narrow the list, stay in the address and are counted")
    void filters() {
        MemberSummary woman = register(people.secretary(), new Newcomer().withoutIdentity());
        MemberSummary man =
                register(people.secretary(), new Newcomer().gender(Gender.MALE).in("04.421"));
        assertThat(numbers(list(people.secretary(), "gender=MALE"))).containsExactly(man.number());
        assertThat(numbers(list(people.secretary(), "incomplete=true"))).containsExactly(woman.number());
        assertThat(numbers(list(people.secretary(), "province=04.421"))).containsExactly(man.number());
        assertThat(numbers(list(people.secretary(), "status=RESIGNED"))).isEmpty();
        Document found = list(people.secretary(), "gender=MALE&q=taj");
        assertThat(found.select("#q").val()).isEqualTo("taj");
        assertThat(found.select(".am-chip").eachText()).containsExactly("الجنس: ذكر");
        Document filters = visitors.as(people.secretary())
                .get(found.select(".am-narrowing a").attr("href"))
                .document();
        assertThat(filters.select("#filter-gender option[selected]").val()).isEqualTo("MALE");
        assertThat(filters.select("input[name=q]").val()).isEqualTo("taj");
        assertThat(found.select(".am-count strong").text()).isEqualTo("1");
        assertThat(found.select(".am-export a").get(0).attr("href"))
                .contains("gender=MALE")
                .contains("q=taj");
    }

    @Test
    @DisplayName("Every page holds the next rows, forwards and backwards, by name and by joining date")
    void pages() {
        List<String> byJoining = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            byJoining.add(
                    0,
                    register(
                                    people.secretary(),
                                    new Newcomer()
                                            .joined(LocalDate.of(2020, 1, 1).plusDays(i / 7)))
                            .number());
        }
        List<String> byName = walk("/members?", "next");
        assertThat(byName).hasSize(60).doesNotHaveDuplicates();
        assertThat(walk("/members?sort=JOINED", "next")).containsExactlyElementsOf(byJoining);
        Document last = page(page(page("/members?"), "next"), "next");
        assertThat(numbers(last)).hasSize(10);
        assertThat(last.select("a[rel=next]")).isEmpty();
        Document middle = page(last, "prev");
        assertThat(numbers(middle)).isEqualTo(byName.subList(25, 50));
        Document first = page(middle, "prev");
        assertThat(numbers(first)).isEqualTo(byName.subList(0, 25));
        assertThat(first.select("a[rel=prev]")).isEmpty();
    }

    @Test
    @DisplayName("A3: list, search and count hold what is in scope; a filter out of scope is not found")
    void scope() {
        MemberSummary here = register(people.secretary(), youssef());
        register(people.otherSecretary(), youssef().in("01.511").identity(null, null));
        MemberSummary nextProvince = register(people.secretary(), new Newcomer().in("04.421"));
        assertThat(numbers(list(people.secretary(), "q=idrissi"))).containsExactly(here.number());
        assertThat(numbers(list(people.provincial(), ""))).containsExactly(here.number());
        assertThat(numbers(list(people.secretary(), "")))
                .containsExactlyInAnyOrder(here.number(), nextProvince.number());
        assertThat(numbers(list(people.leader(), "q=idrissi"))).hasSize(2);
        assertThat(numbers(list(people.leader(), "region=01"))).containsExactly("01-000001");
        assertThat(visitors.as(people.secretary()).get("/members?region=01").status())
                .isEqualTo(404);
        assertThat(visitors.as(people.secretary())
                        .get("/members?province=01.511")
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.provincial())
                        .get("/members?province=04.421")
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.provincial()).get("/members?region=04").status())
                .isEqualTo(404);
        assertThat(visitors.as(people.administrator()).get("/members").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("The list costs the same number of queries however many members it shows")
    void queries() {
        register(people.secretary(), new Newcomer());
        visitors.as(people.secretary()).get("/members");
        int one = Statements.during(() -> list(people.secretary(), "")).size();
        for (int i = 0; i < 40; i++) {
            register(people.secretary(), new Newcomer().in(i % 2 == 0 ? "04.281" : "04.421"));
        }
        assertThat(Statements.during(() -> list(people.secretary(), "")).size()).isEqualTo(one);
        assertThat(one).isPositive();
    }

    @Test
    @DisplayName("Hostile text is shown as text: markup, turned writing, what cannot be seen, 300 letters")
    void hostileText() {
        String markup = "<script>alert(1)</script>";
        MemberSummary member = register(
                people.secretary(),
                new Newcomer().named("م\u202eح\u200bمد", markup, "ع" + "ل".repeat(299), "x".repeat(300)));
        assertThat(member.name().arabic()).startsWith("محمد ");
        Document list = list(people.secretary(), "");
        assertThat(list.select("main script")).isEmpty();
        assertThat(list.select("table.am-members").text()).contains(markup);
        Document record =
                visitors.as(people.secretary()).get("/members/" + member.id()).document();
        assertThat(record.select("main script")).isEmpty();
        assertThat(record.select("main").text()).contains(markup).contains("x".repeat(300));
    }

    private static Newcomer youssef() {
        return new Newcomer()
                .named("يوسف", "Youssef", "الإدريسي", "Idrissi")
                .gender(Gender.MALE)
                .phone("0661234567");
    }

    private List<String> walk(String from, String rel) {
        List<String> seen = new ArrayList<>();
        Document page = page(from);
        seen.addAll(numbers(page));
        while (!page.select("a[rel=" + rel + "]").isEmpty()) {
            page = page(page, rel);
            seen.addAll(numbers(page));
        }
        return seen;
    }

    private Document page(Document from, String rel) {
        return page(from.select("a[rel=" + rel + "]").attr("href"));
    }

    private Document page(String address) {
        return visitors.as(people.secretary()).get(address).document();
    }

    private Document list(Viewer viewer, String query) {
        Visitor visitor = visitors.as(viewer);
        Answer answer = visitor.get("/members?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.document();
    }

    private static List<String> numbers(Document list) {
        return list.select("table.am-members tbody tr td:nth-of-type(1)").eachText();
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(
                by, () -> members.register(by, newcomer.confirmedNotDuplicate().registration()));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
