package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.mandate.EndReason;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The region's timeline and any past day of it, as they are read (A3, B1, B6, B7). */
@AmanaTest
class PastTest {

    private static final String REGION = "/regions/" + People.REGION;

    @Autowired
    Forming forming;

    @Autowired
    Appointed appointed;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    JdbcClient owner;

    @Autowired
    void owner(@Qualifier("ownerDataSource") javax.sql.DataSource source) {
        owner = JdbcClient.create(source);
    }

    @Test
    @DisplayName(
            "One timeline tells mandates, bodies with their dossiers, and seats with why they were left; names only where they are seen")
    void timeline() {
        MemberSummary first = appointed.member();
        Viewer secretary = appointed.regionalSecretary(first);
        Body committee = forming.inForce(secretary, BodyKind.COMMITTEE);
        Seat chair = forming.seat(committee, Post.CHAIR);
        MemberSummary lost = forming.holder(chair);
        forming.extend(committee, today().plusMonths(9));
        appointed.lose(lost, MemberStatus.RESIGNED);
        appointed.end(EndReason.DISMISSED);

        Visitor leader = visitors.as(people.leader());
        String all = all(leader, REGION + "/timeline");

        assertThat(all)
                .contains("تعيين " + first.name().arabic() + " على رأس الجهة")
                .contains("نهاية انتداب " + first.name().arabic() + " على رأس الجهة (إعفاء)")
                .contains("لجنة التحكيم والأخلاقيات: إحالة الملف على القيادة، الجولة 1")
                .contains("لجنة التحكيم والأخلاقيات: المصادقة على الملف")
                .contains("لجنة التحكيم والأخلاقيات: بداية المدة")
                .contains("لجنة التحكيم والأخلاقيات: تمديد إلى غاية")
                .contains("عضوية " + lost.name().arabic() + " (رئيس / رئيسة)")
                .contains("نهاية عضوية " + lost.name().arabic() + " (رئيس / رئيسة)، السبب: فقدان صفة الانخراط");
        assertThat(visitors.as(people.secretary()).get(REGION + "/timeline").status())
                .isEqualTo(200);
        assertThat(visitors.as(people.provincial()).get(REGION + "/timeline").status())
                .as("A3: a province is not the region")
                .isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary())
                        .get(REGION + "/timeline")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("The timeline narrows by kind and period in the address, and goes page by page, forth and back")
    void filtersAndPages() {
        Viewer secretary = appointed.regionalSecretary();
        forming.inForce(secretary, BodyKind.COMMITTEE);
        forming.inForce(secretary, BodyKind.SECRETARIAT);
        Visitor leader = visitors.as(people.leader());

        Document mandates = leader.get(REGION + "/timeline?kind=MANDATES").document();
        Document thatDay = leader.get(days(mandates).get(0)).document();
        assertThat(thatDay.select("main a[href*=statement]").eachAttr("href"))
                .as("each day leads to its page, and that to its paper")
                .hasSize(2)
                .allMatch(paper -> leader.get(paper).status() == 200);
        assertThat(lines(mandates)).hasSize(1).allMatch(line -> line.contains("على رأس الجهة"));
        assertThat(mandates.select("#kind option[selected]").attr("value")).isEqualTo("MANDATES");
        assertThat(lines(leader.get(REGION + "/timeline?until=" + today().minusDays(1))
                        .document()))
                .isEmpty();
        assertThat(leader.get(REGION + "/timeline?kind=NONSENSE").status()).isEqualTo(400);

        Document first = leader.get(REGION + "/timeline?kind=SEATS").document();
        assertThat(first.select(".am-pages a")).as("fewer than a page").isEmpty();
        owner.sql("""
                    insert into mandate (id, version, office, member_id, account_id, region_code, province_code, acting,
                        appointed_on, recorded_at, ended_on, end_reason)
                    select uuidv7(), 0, 'PROVINCIAL', member_id, account_id, region_code, '04.281', true,
                        appointed_on - n * 10, recorded_at, appointed_on - n * 10 + 3, 'RESIGNED'
                    from mandate, generate_series(1, 10) n where office = 'REGIONAL'
                    """).update();
        Document one = leader.get(REGION + "/timeline").document();
        String next = one.select("a[rel=next]").attr("href");
        Document two = leader.get(next).document();
        assertThat(lines(one)).hasSize(30);
        assertThat(days(one).get(0)).isGreaterThan(days(two).get(days(two).size() - 1));
        Document back = leader.get(two.select("a[rel=prev]").attr("href")).document();
        assertThat(lines(back)).isEqualTo(lines(one));
    }

    @Test
    @DisplayName("The timeline reads as much of the past as fills a page, reaches what is years away, and comes back")
    void longPast() {
        Viewer secretary = appointed.regionalSecretary();
        owner.sql("""
                    insert into mandate (id, version, office, member_id, account_id, region_code, province_code, acting,
                        appointed_on, recorded_at, ended_on, end_reason)
                    select uuidv7(), 0, 'PROVINCIAL', member_id, account_id, region_code, '04.281', true,
                        appointed_on - n * 90, recorded_at, appointed_on - n * 90 + 3, 'RESIGNED'
                    from mandate, generate_series(1, 70) n where office = 'REGIONAL'
                    """).update();
        Visitor leader = visitors.as(people.leader());
        String told = all(leader, REGION + "/timeline?kind=MANDATES");
        assertThat(told.split("\n")).hasSize(141);

        Document first = leader.get(REGION + "/timeline?kind=MANDATES").document();
        String next = first.select("a[rel=next]").attr("href");
        Document second = leader.get(next).document();
        Document back = leader.get(second.select("a[rel=prev]").attr("href")).document();
        assertThat(lines(back)).isEqualTo(lines(first));
        int few = Statements.during(() -> leader.get(next)).size();
        owner.sql("""
                    insert into mandate (id, version, office, member_id, account_id, region_code, province_code, acting,
                        appointed_on, recorded_at, ended_on, end_reason)
                    select uuidv7(), 0, 'PROVINCIAL', member_id, account_id, region_code, '04.421', true,
                        appointed_on - n, recorded_at, appointed_on - n + 1, 'RESIGNED'
                    from mandate, generate_series(1, 2000) n where office = 'REGIONAL'
                    """).update();
        assertThat(Statements.during(() -> leader.get(next)).size())
                .as("a longer past takes no more statements")
                .isLessThanOrEqualTo(few);
    }

    @Test
    @DisplayName("The timeline takes a number of queries that does not grow with what happened")
    void constantQueries() {
        Viewer secretary = appointed.regionalSecretary();
        forming.begin(secretary, BodyKind.SECRETARIAT);
        Visitor leader = visitors.as(people.leader());
        leader.get(REGION + "/timeline");
        int few = Statements.during(() -> leader.get(REGION + "/timeline")).size();
        forming.inForce(secretary, BodyKind.COMMITTEE);

        assertThat(Statements.during(() -> leader.get(REGION + "/timeline")).size())
                .isLessThanOrEqualTo(few);
    }

    @Test
    @DisplayName("B7: on any past day it is seen who held which post and seat, and whether the body was in force")
    void day() {
        MemberSummary first = appointed.member();
        Viewer secretary = appointed.regionalSecretary(first);
        Body committee = forming.inForce(secretary, BodyKind.COMMITTEE);
        MemberSummary chair = forming.holder(forming.seat(committee, Post.CHAIR));
        movedBack(60);
        appointed.lose(chair, MemberStatus.RESIGNED);
        appointed.end(EndReason.RESIGNED);
        MemberSummary second = appointed.member(new Newcomer().named("يونس", "Younes", "الثاني", "Attani"));
        appointed.regionalSecretary(second);
        Visitor leader = visitors.as(people.leader());

        String then = day(leader, today().minusDays(30)).text();
        assertThat(then).contains(first.name().arabic(), chair.name().arabic(), "سارية في ذلك اليوم", "النسخة 1");
        assertThat(then).doesNotContain(second.name().arabic());
        String now = day(leader, today()).text();
        assertThat(now)
                .contains(second.name().arabic())
                .doesNotContain(first.name().arabic(), chair.name().arabic());
        assertThat(day(leader, today().minusDays(61)).text())
                .contains("لا توجد في ذلك اليوم")
                .doesNotContain(first.name().arabic());
        owner.sql("update body set ends_on = ?").param(today().minusDays(10)).update();
        assertThat(day(leader, today().minusDays(9)).text()).contains("كانت الجهة غير مغطاة");
        assertThat(day(leader, today().minusDays(10)).text()).doesNotContain("كانت الجهة غير مغطاة");
        assertThat(leader.get(REGION + "/days/" + today().plusDays(1)).status()).isEqualTo(404);
        assertThat(leader.get(REGION + "/days/gestern").status()).isEqualTo(404);
        assertThat(leader.get(REGION + "/days?day=" + today().minusDays(5)).location())
                .isEqualTo(REGION + "/days/" + today().minusDays(5));
        assertThat(leader.get(REGION + "/days?day=" + today().plusDays(5)).location())
                .isEqualTo(REGION + "/days/" + today());
    }

    @Test
    @DisplayName(
            "The paper of a past day is had in Arabic and French, the same again, and its code proves it without names")
    void paper() {
        Viewer secretary = appointed.regionalSecretary();
        forming.inForce(secretary, BodyKind.COMMITTEE);
        Visitor leader = visitors.as(people.leader());
        String path = REGION + "/days/" + today() + "/statement.pdf?lang=";

        Answer arabic = leader.get(path + "ar");
        assertThat(new String(arabic.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(leader.get(path + "ar").bytes()).isEqualTo(arabic.bytes());
        assertThat(new String(leader.get(path + "fr").bytes(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(leader.get(path + "en").status()).isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary()).get(path + "ar").status())
                .isEqualTo(404);
        assertThat(owner.sql("select distinct kind || ' ' || region_code || ' ' || date from paper")
                        .query(String.class)
                        .list())
                .containsExactly("REGION_STATEMENT 04 " + today());
    }

    /** Everything so far happened some days earlier. */
    private void movedBack(int days) {
        owner.sql("update mandate set appointed_on = appointed_on - :days")
                .param("days", days)
                .update();
        owner.sql("update body set in_force_from = in_force_from - :days")
                .param("days", days)
                .update();
        owner.sql("update seat_tenure set held_from = held_from - :days, since = since - :days")
                .param("days", days)
                .update();
    }

    private Document day(Visitor visitor, LocalDate day) {
        Answer answer = visitor.get(REGION + "/days/" + day);
        assertThat(answer.status()).isEqualTo(200);
        return answer.document();
    }

    private String all(Visitor visitor, String path) {
        List<String> lines = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            Document page = visitor.get(next).document();
            lines.addAll(lines(page));
            next = page.select("a[rel=next]").attr("href");
        }
        return String.join("\n", lines);
    }

    private static List<String> lines(Document page) {
        return page.select(".am-timeline ul > li").eachText().stream()
                .map(line -> line.replaceAll("\\p{Cf}", ""))
                .toList();
    }

    private static List<String> days(Document page) {
        return page.select(".am-timeline h2 a").eachAttr("href");
    }

    private LocalDate today() {
        return legalDay.today();
    }
}
