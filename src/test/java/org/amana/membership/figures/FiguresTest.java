package org.amana.membership.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.admission.Applicants;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
@DisplayName("Statistics of the members")
class FiguresTest {

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Members members;

    @Autowired
    Applicants applicants;

    @Autowired
    Today today;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName(
            "A3: each figure counts whom the viewer sees, in a drawing and a table, and each number leads to its members")
    void numbersLeadToMembers() {
        LocalDate today = legalDay.today();
        register(people.secretary(), new Newcomer().gender(Gender.FEMALE).born(today.minusYears(25)));
        register(
                people.secretary(),
                new Newcomer().gender(Gender.MALE).born(today.minusYears(25).plusDays(1)));
        register(
                people.secretary(),
                new Newcomer().in("04.421").gender(Gender.MALE).born(today.minusYears(70)));
        register(people.otherSecretary(), new Newcomer().in("01.511").born(today.minusYears(40)));

        Document nation = page(people.leader(), "");
        Document region = page(people.secretary(), "");
        Document province = page(people.provincial(), "");
        assertThat(total(nation, "age")).isEqualTo(4);
        assertThat(total(region, "age")).isEqualTo(3);
        assertThat(total(province, "age")).isEqualTo(2);
        assertThat(total(page(people.leader(), "?region=04"), "status")).isEqualTo(3);
        assertThat(visitors.as(people.secretary()).get("/statistics?region=01").status())
                .isEqualTo(404);
        assertThat(visitors.as(people.provincial())
                        .get("/statistics?province=04.421")
                        .status())
                .isEqualTo(404);
        assertThat(region.select("svg.am-figure-drawing rect")).isNotEmpty();

        for (Viewer viewer : List.of(people.leader(), people.secretary(), people.provincial())) {
            for (Element link : page(viewer, "").select(".am-figure td a:not(:has(bdi:matchesOwn(^0$)))")) {
                String found = visitors.as(viewer)
                        .get(link.attr("href"))
                        .document()
                        .select(".am-count strong")
                        .text();
                assertThat(found).as(link.attr("href")).isEqualTo(link.text());
            }
        }
    }

    @Test
    @DisplayName(
            "M5: statistics tell by territory who waits and how long, the median, and what was decided in time; each number"
                    + " leads to exactly those applications, within scope")
    void waiting() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        today.is(day);
        UUID late = applicants.applies(new Newcomer().email("late@example.ma"));
        UUID decidedLate = applicants.applies(new Newcomer().in("04.421").email("decided.late@example.ma"));
        applicants.applies(new Newcomer().in("01.511").email("far@example.ma"));
        today.is(day.plusDays(40));
        applicants.applies(new Newcomer().email("soon@example.ma"));
        UUID decided = applicants.applies(new Newcomer().email("decided@example.ma"));
        Visitor secretary = fresh(people.secretary());
        for (UUID one : List.of(decidedLate, decided)) {
            secretary.post("/applications/" + one + "/refusal", "reason", "لا يستوفي شروط النظام الأساسي");
        }
        Document region = secretary.get("/statistics").document();
        assertThat(numbers(region, "waiting")).containsExactly("2", "1", "1");
        assertThat(numbers(region, "longest")).containsExactly("40 يوما");
        assertThat(numbers(region, "decided")).containsExactlyInAnyOrder("1", "1", "0", "1", "0", "1");
        assertThat(numbers(region, "median")).containsExactlyInAnyOrder("40 يوما", "أقل من يوم");
        assertThat(numbers(fresh(people.leader()).get("/statistics").document(), "waiting"))
                .containsExactlyInAnyOrder("2", "1", "1", "1", "0", "1");
        assertThat(region.select("section:has(#figure-waiting) svg rect.am-figure-late"))
                .hasSize(1);
        for (Viewer viewer : List.of(people.leader(), people.secretary(), people.provincial())) {
            Visitor reader = fresh(viewer);
            for (Element link : reader.get("/statistics").document().select(".am-figure td a[href^=/applications]")) {
                Document list = reader.get(link.attr("href")).document();
                int listed = list.select("ol.am-inbox > li").size();
                if (link.text().matches("\\d+")) {
                    assertThat(listed).as(link.attr("href")).isEqualTo(Integer.parseInt(link.text()));
                } else {
                    assertThat(listed).as(link.attr("href")).isPositive();
                }
            }
        }
        assertThat(secretary
                        .get("/applications?box=WAITING&province=" + People.PROVINCE)
                        .body())
                .contains("/applications/" + late);
    }

    private List<String> numbers(Document page, String figure) {
        return page.select("table[aria-labelledby=figure-" + figure + "] td a").eachText();
    }

    private Visitor fresh(Viewer who) {
        return visitors.signedOut().signIn(people.loginOf(who), People.PASSWORD);
    }

    private long total(Document page, String figure) {
        return page.select("table[aria-labelledby=figure-" + figure + "] tr td:nth-of-type(1)").eachText().stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private Document page(Viewer viewer, String which) {
        return visitors.as(viewer).get("/statistics" + which).document();
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(by, () -> members.register(by, newcomer.registration()));
    }
}
