package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.notice.Told;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.structure.term.Terms;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class EndOfTermTest {

    @Autowired
    Terms terms;

    @Autowired
    Forming forming;

    @Autowired
    Appointed appointed;

    @Autowired
    Mandates mandates;

    @Autowired
    Told told;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName(
            "B6: 30 and 7 days before the end and once it has expired the region and the leadership are told, each once")
    void body() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.COMMITTEE);
        told.read(secretary);
        told.read(people.leader());

        for (int left : List.of(31, 30, 29, 8, 7, 6, 0)) {
            endsIn(body, left);
            terms.pass();
            terms.pass();
            String mark = left > 7 ? "30" : "7";
            assertThat(marksOf(body, today().plusDays(left)))
                    .as("with %d days left", left)
                    .isEqualTo(left > 30 ? List.of() : List.of(mark + " leadership", mark + " region"));
        }
        endsIn(body, -1);
        terms.pass();
        terms.pass();

        assertThat(toldOf("body", today().minusDays(1)))
                .containsExactly("LEADERSHIP term.body.ended", "REGION term.body.ended");
        assertThat(told.to(secretary)).anyMatch(text -> text.contains("انتهت مدة لجنة التحكيم والأخلاقيات"));
        assertThat(told.to(people.leader())).anyMatch(text -> text.contains("انتهت مدة لجنة التحكيم والأخلاقيات"));
    }

    @Test
    @DisplayName("B6: a mark that was missed is told late with the days that are left; an end long past is no news")
    void missedDays() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.COMMITTEE);
        told.read(secretary);
        endsIn(body, 23);

        terms.pass();

        assertThat(told.to(secretary)).hasSize(1).allMatch(text -> text.contains("بعد 23 يوما"));
        endsIn(body, -61);
        terms.pass();
        assertThat(told.to(secretary)).hasSize(1);
    }

    @Test
    @DisplayName("B6: after an extension the new end has its own marks")
    void extended() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.COMMITTEE);
        told.read(secretary);
        endsIn(body, 5);
        terms.pass();
        forming.extend(body, today().plusDays(20));

        terms.pass();

        assertThat(toldOf("body", today().plusDays(20))).hasSize(2);
        assertThat(told.to(secretary)).hasSize(2);
    }

    @Test
    @DisplayName("B6: two instances at the same instant tell each end once")
    void twoInstances() throws Exception {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.COMMITTEE);
        endsIn(body, 7);
        var instances = Executors.newFixedThreadPool(4);
        List<Future<?>> running = Stream.generate(() -> (Runnable) terms::pass)
                .limit(8)
                .<Future<?>>map(instances::submit)
                .toList();
        for (Future<?> run : running) {
            run.get();
        }
        instances.shutdown();

        assertThat(toldOf("body", today().plusDays(7))).hasSize(2);
    }

    @Test
    @DisplayName(
            "B1: past its last day a mandate is over: the role is gone at once, then the seat is vacant and all are told")
    void mandate() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.SECRETARIAT);
        Visitor open = visitors.as(secretary);
        assertThat(open.get("/regions/04").status()).isEqualTo(200);
        LocalDate yesterday = today().minusDays(1);
        jdbc.sql("update mandate set appointed_on = :first, until = :last")
                .param("first", today().minusMonths(6))
                .param("last", yesterday)
                .update();
        jdbc.sql("update role_assignment set valid_from = :first, valid_until = :last where mandate_id is not null")
                .param("first", today().minusMonths(6))
                .param("last", yesterday)
                .update();

        assertThat(open.get("/regions/04").status())
                .as("before anything has run")
                .isEqualTo(404);
        assertThat(mandates.regionalSecretary(People.REGION)).isEmpty();
        terms.pass();
        terms.pass();

        Mandate over = mandates.succession(People.REGION, null).get(0);
        assertThat(over.endReason()).isEqualTo(EndReason.TERM_ENDED);
        assertThat(over.endedOn()).isEqualTo(yesterday);
        assertThat(over.heldOn(yesterday)).isTrue();
        assertThat(over.heldOn(today())).isFalse();
        assertThat(forming.seat(body, Post.PRESIDENT).memberId()).isNull();
        assertThat(open.get("/home").status()).as("open sessions have ended").isEqualTo(302);
        assertThat(toldOf("mandate", yesterday))
                .containsExactly("LEADERSHIP term.mandate.ended", "REGION term.mandate.ended");
        assertThat(visitors.as(people.leader()).get("/regions/04/secretary").body())
                .contains("شاغر");
        Viewer next = appointed.regionalSecretary();
        assertThat(forming.seat(body, Post.PRESIDENT).memberId()).isEqualTo(next.memberId());
        assertThat(told.to(next)).as("a successor finds what the post was told").isNotEmpty();
    }

    @Test
    @DisplayName("B1: a province’s secretary, the region and the leadership are told before the mandate ends")
    void provincialMandate() {
        MemberSummary member = appointed.member();
        Viewer provincial = appointed.provincialSecretary(member);
        Viewer secretary = people.secretary();
        jdbc.sql("update mandate set until = ?").param(today().plusDays(7)).update();

        terms.pass();

        for (Viewer reader : List.of(provincial, secretary, people.leader())) {
            assertThat(told.to(reader)).hasSize(1).allMatch(text -> text.contains("بعد 7 أيام"));
        }
    }

    @Test
    @DisplayName("B8: the region is told of the seat and the mandate that were lost, the leadership of the mandate")
    void losses() {
        MemberSummary president = appointed.member();
        Viewer secretary = appointed.regionalSecretary(president);
        Body committee = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary chair = appointed.member();
        forming.choose(secretary, forming.seat(committee, Post.CHAIR), chair);

        appointed.lose(chair, MemberStatus.RESIGNED);
        appointed.lose(president, MemberStatus.DECEASED);

        assertThat(told.to(people.secretary()))
                .anyMatch(text -> text.contains("عضوية شاغرة (رئيس / رئيسة)"))
                .anyMatch(text -> text.contains("منصب الأمانة الجهوية شاغر") && text.contains("وفاة"));
        assertThat(told.to(people.leader())).hasSize(1);
        assertThat(jdbc.sql("select count(*) from notice where args::text like '%' || :name || '%'")
                        .param("name", chair.name().arabic())
                        .query(Long.class)
                        .single())
                .as("no name stands in a notice")
                .isZero();
    }

    private void endsIn(Body body, int days) {
        jdbc.sql("update body set ends_on = :end, in_force_from = :from where id = :id")
                .param("end", today().plusDays(days))
                .param("from", today().minusMonths(5))
                .param("id", body.id())
                .update();
    }

    /** The test moves the end instead of today, and each end has its own marks. */
    private List<String> marksOf(Body body, LocalDate last) {
        return jdbc.sql("select substr(once, length(:about) + 1) from notice where once like :about || '%' order by 1")
                .param("about", "body " + body.id() + " " + last + " ")
                .query(String.class)
                .list();
    }

    private List<String> toldOf(String what, LocalDate last) {
        return jdbc.sql("select audience || ' ' || key from notice where once like ? order by 1")
                .param(what + " % " + last + " %")
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return legalDay.today();
    }
}
