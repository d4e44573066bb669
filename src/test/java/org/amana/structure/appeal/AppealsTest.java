package org.amana.structure.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.Ids;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.admission.Applicants;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class AppealsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final String WHY = "لا يستوفي شروط النظام الأساسي";

    @Autowired
    Applicants applicants;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "M5, M7, E5, E6: members see their applications in their space and appeal from there; whoever sits in the"
                    + " region's committee in office reads the appeal and who decides, nobody else does, nor who refused it")
    void appealed() {
        today.is(DAY);
        Newcomer person = new Newcomer().in("04.421").email("appeals@example.ma");
        UUID refused = applicants.applies(person);
        applicants.applies(new Newcomer().email("another@example.ma"));
        today.is(DAY.plusDays(12));
        fresh(people.secretary()).post("/applications/" + refused + "/refusal", "reason", WHY);
        MemberSummary member = people.as(
                people.secretary(),
                () -> members.register(
                        people.secretary(), person.in(People.PROVINCE).registration()));
        Visitor self = fresh(people.ofMember(member.id(), null));
        String own = self.get("/me")
                .document()
                .select("[aria-labelledby=own-applications]")
                .text();
        assertThat(own).contains("JN-TEST-00001", WHY, "مرفوض").doesNotContain("JN-TEST-00002", "M5");
        String appeal = "/me/applications/" + refused + "/appeal";
        assertThat(self.get(appeal).body()).contains(WHY);
        assertThat(self.post(appeal).status()).as("reasons are asked for").isEqualTo(422);

        MemberSummary chair = member();
        MemberSummary former = member();
        UUID committee = committee(DAY.plusMonths(2));
        seat(committee, chair);
        Visitor sits = fresh(people.ofMember(chair.id(), null));
        assertThat(sits.get("/me")
                        .document()
                        .select("[aria-labelledby=own-appeals]")
                        .text())
                .contains("لا يوجد أي تظلم");
        assertThat(self.post(appeal, "appeal", "أستوفي جميع الشروط.").status()).isEqualTo(302);
        assertThat(self.post(appeal, "appeal", "مرة أخرى").status()).as("once").isEqualTo(409);
        assertThat(self.get("/me").document().select("[aria-labelledby=own-applications] form, a[href$=/appeal]"))
                .isEmpty();

        today.is(DAY.plusDays(17));
        sits = fresh(people.ofMember(chair.id(), null));
        assertThat(sits.get("/me")
                        .document()
                        .select("[aria-labelledby=own-appeals]")
                        .text())
                .contains("JN-TEST-00001", "ينتظر منذ 5 أيام", "لجنة التحكيم");
        String read = sits.get("/me/appeals/" + refused).body();
        assertThat(read).contains(WHY, "أستوفي جميع الشروط.", "لجنتكم هي التي تبت");
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'APPLICATION_VIEWED' and subject_id = ?")
                        .param(refused.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        for (Viewer none : new Viewer[] {
            people.ofMember(former.id(), null), people.leader(), people.secretary(), people.ofMember(member.id(), null)
        }) {
            assertThat(fresh(none).get("/me/appeals/" + refused).status()).isEqualTo(404);
        }
        assertThat(fresh(people.ofMember(former.id(), null)).get(appeal).status())
                .as("somebody else's")
                .isEqualTo(404);

        Viewer regional =
                people.give(people.ofMember(member().id(), null), Grant.region(Role.ARBITRATOR, People.REGION));
        Viewer national = people.give(people.ofMember(member().id(), null), Grant.nation(Role.ARBITRATOR));
        assertThat(fresh(regional).get("/home").document().select("#appeals").text())
                .contains("تظلم واحد");
        assertThat(fresh(regional).get("/appeals/" + refused).body()).contains(WHY, "أستوفي جميع الشروط.");
        assertThat(fresh(national).get("/appeals").document().select("main a")).isEmpty();
        assertThat(fresh(national).get("/appeals/" + refused).status()).isEqualTo(404);

        MemberSummary decider = member();
        seat(committee, decider);
        Viewer refuser =
                people.ofMember(decider.id(), Grant.province(Role.PROVINCIAL_SECRETARY, People.REGION, "04.421"));
        applicants.everything(() -> jdbc.sql("update application set decided_by = ? where id = ?")
                .params(refuser.accountId(), refused)
                .update());
        assertThat(fresh(refuser).get("/me/appeals/" + refused).status())
                .as("a party to it steps aside")
                .isEqualTo(404);
        today.is(DAY.plusMonths(2).plusDays(1));
        assertThat(fresh(people.ofMember(chair.id(), null))
                        .get("/me/appeals/" + refused)
                        .status())
                .as("the committee's time is over")
                .isEqualTo(404);
        assertThat(fresh(regional).get("/appeals/" + refused).status()).isEqualTo(404);
        assertThat(fresh(national).get("/appeals/" + refused).status())
                .as("E6: then it is the national committee's")
                .isEqualTo(200);
    }

    private MemberSummary member() {
        return people.as(people.secretary(), () -> members.register(people.secretary(), new Newcomer().registration()));
    }

    private Visitor fresh(Viewer who) {
        return visitors.signedOut().signIn(people.loginOf(who), People.PASSWORD);
    }

    private UUID committee(LocalDate until) {
        UUID dossier = Ids.next();
        UUID body = Ids.next();
        jdbc.sql("""
                insert into dossier (id, version, kind, region_code, subject_id, reference, state, round, begun_by, begun_at,
                    submitted_at, decided_at)
                values (?, 0, 'COMMITTEE', ?, ?, ?, 'APPROVED', 1, ?, now(), now(), now())
                """)
                .params(dossier, People.REGION, body, "COM-" + body, Ids.next())
                .update();
        jdbc.sql("""
                insert into body (id, version, kind, region_code, dossier_id, state, change, number, begun_at, in_force_from,
                    ends_on)
                values (?, 0, 'COMMITTEE', ?, ?, 'IN_FORCE', 'FIRST', 1, now(), ?, ?)
                """).params(body, People.REGION, dossier, DAY, until).update();
        return body;
    }

    private void seat(UUID body, MemberSummary member) {
        jdbc.sql("""
                insert into seat (id, version, place, body_id, kind, region_code, post, position, live, member_id,
                    accepted_means, accepted_on)
                values (?, 0, gen_random_uuid(), ?, 'COMMITTEE', ?, 'COMMITTEE_MEMBER',
                    (select count(*) + 1 from seat where body_id = ?), true, ?, 'PHONE', ?)
                """)
                .params(Ids.next(), body, People.REGION, body, member.id(), DAY)
                .update();
    }
}
