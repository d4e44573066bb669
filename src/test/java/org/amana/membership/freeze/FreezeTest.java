package org.amana.membership.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class FreezeTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    EndingFreezes ending;

    @Autowired
    Today today;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    MemberSummary member;

    @BeforeEach
    void someone() {
        member = people.as(
                people.secretary(), () -> members.register(people.secretary(), new Newcomer().registration()));
    }

    @Test
    @DisplayName("M3, E6: only a signatory freezes, for a time, with a reason, referred to the committee in office")
    void freezes() {
        for (Viewer other : List.of(people.secretary(), people.leader(), people.provincial(), people.preparer())) {
            assertThat(visitors.as(other).post(path() + "/freeze").status()).isEqualTo(404);
        }
        assertThat(freeze(day(10), "NATIONAL", "").document().select("#reason-wrong"))
                .isNotEmpty();
        assertThat(freeze(day(0), "NATIONAL", "Why").body()).contains("M3");
        assertThat(freeze(day(91), "NATIONAL", "Why").body()).contains("M3").contains("90");
        assertThat(freeze(day(10), "REGIONAL", "Why").body())
                .as("no regional committee is in office")
                .contains("E6");
        assertThat(status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(freeze(day(10), "NATIONAL", "Accused of fraud").status()).isEqualTo(302);
        assertThat(status()).isEqualTo(MemberStatus.SUSPENDED);
        assertThat(visitors.as(people.secretary()).get(path()).body())
                .as("the member's page says until when and why")
                .contains("مجمدة إلى غاية")
                .contains("Accused of fraud")
                .doesNotContain("/freeze/lift");
        assertThat(freeze(day(10), "NATIONAL", "Again").body()).contains("M3");
        assertThat(told("memberFrozen")).as("region and province").isEqualTo(2);
    }

    @Test
    @DisplayName("M3: a freeze ends on its day by itself; region, province and leadership are told a week before, once")
    void endsByItself() {
        freeze(day(10), "NATIONAL", "Why");
        today.is(day(2));
        ending.settle();
        assertThat(told("freezeEndsSoon")).isZero();
        today.is(day(1));
        ending.settle();
        ending.settle();
        assertThat(told("freezeEndsSoon")).isEqualTo(3);
        assertThat(status()).isEqualTo(MemberStatus.SUSPENDED);
        today.is(day(9));
        LocalDate end = day(-2);
        ending.settle();
        ending.settle();
        assertThat(status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'FREEZE_ENDED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(statusOn()).as("on its day, also where the work was missed").isEqualTo(end);
        assertThat(visitors.as(people.secretary()).get(path()).document().select(".am-standings > li"))
                .as("the history stays")
                .hasSize(3);
    }

    @Test
    @DisplayName(
            "M3: a signatory lifts a freeze before its day; nobody makes active otherwise; two at once: one is told")
    void lifted() throws Exception {
        freeze(day(10), "NATIONAL", "Why");
        assertThat(changeTo("ACTIVE", "back", people.secretary()).status()).isEqualTo(422);
        assertThat(changeTo("ACTIVE", "back", people.signatory()).status()).isEqualTo(422);
        assertThat(visitors.as(people.signatory()).post(path() + "/freeze/lift").status())
                .isEqualTo(422);
        assertThat(AtOnce.statuses(() -> lift(), () -> lift())).containsExactly(302, 409);
        assertThat(status()).isEqualTo(MemberStatus.ACTIVE);
        today.is(day(20));
        ending.settle();
        assertThat(visitors.as(people.secretary()).get(path()).document().select(".am-standings > li"))
                .hasSize(3);
    }

    @Test
    @DisplayName(
            "M3: a freeze is turned into a decided suspension with the decision attached, and then ends no more by itself")
    void decided() {
        freeze(day(10), "NATIONAL", "Why");
        assertThat(changeTo("SUSPENDED", "Decision 4", people.signatory()).status())
                .as("without the decision")
                .isEqualTo(422);
        assertThat(visitors.as(people.signatory())
                        .upload(
                                path() + "/status",
                                "file",
                                "decision.pdf",
                                Uploads.pdf("decision"),
                                "version",
                                version(),
                                "status",
                                "SUSPENDED",
                                "onDay",
                                day(0).toString(),
                                "reason",
                                "Decision 4")
                        .status())
                .isEqualTo(302);
        today.is(day(20));
        ending.settle();
        assertThat(status()).isEqualTo(MemberStatus.SUSPENDED);
        assertThat(visitors.as(people.secretary()).get(path()).body()).doesNotContain("مجمدة إلى غاية");
    }

    private Answer freeze(LocalDate until, String committee, String reason) {
        return visitors.as(people.signatory())
                .post(
                        path() + "/freeze",
                        "version",
                        version(),
                        "endsOn",
                        until.toString(),
                        "committee",
                        committee,
                        "reason",
                        reason);
    }

    private Answer lift() {
        return visitors.as(people.signatory()).post(path() + "/freeze/lift", "reason", "Cleared");
    }

    private Answer changeTo(String status, String reason, Viewer by) {
        return visitors.as(by)
                .post(
                        path() + "/status",
                        "version",
                        version(),
                        "status",
                        status,
                        "onDay",
                        day(0).toString(),
                        "reason",
                        reason);
    }

    private String version() {
        return jdbc.sql("select version from member where id = ?")
                .param(member.id())
                .query(Integer.class)
                .optional()
                .map(String::valueOf)
                .orElseGet(() -> visitors.as(people.signatory())
                        .get(path() + "/status")
                        .document()
                        .select("input[name=version]")
                        .val());
    }

    private MemberStatus status() {
        return people.as(people.secretary(), () -> members.summary(member.id())).status();
    }

    private LocalDate statusOn() {
        String since = visitors.as(people.secretary())
                .get(path())
                .document()
                .select(".am-standings > li:first-child .am-number")
                .first()
                .text();
        return LocalDate.parse(
                since,
                java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.forLanguageTag("ar-MA")));
    }

    private long told(String key) {
        return jdbc.sql("select count(*) from notice where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private LocalDate day(int ahead) {
        return legalDay.today().plusDays(ahead);
    }

    private String path() {
        return "/members/" + member.id();
    }
}
