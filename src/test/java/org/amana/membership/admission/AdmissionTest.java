package org.amana.membership.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.application.ApplicationState;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.outbox.Means;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Today;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class AdmissionTest {

    private static final String WHY = "لا يستوفي شروط النظام الأساسي";

    @Autowired
    Applicants applicants;

    @Autowired
    Members members;

    @Autowired
    MemberPhotographs photographs;

    @Autowired
    Accounts accounts;

    @Autowired
    Reminders reminders;

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
            "M5, M6: accepting registers the member on that day, with the photograph and an account; the page shows the"
                    + " declarations and the one primary step")
    void accepted() {
        UUID id = applicants.applies(new Newcomer().email("accepted@example.ma"));
        Answer page = visitors.as(people.provincial()).get("/applications/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main .btn-primary")).hasSize(1);
        assertThat(page.document().select("img[src^=data:image/jpeg]")).hasSize(1);
        assertThat(page.document().select("main form[method=post]"))
                .as("nothing is decided by one touch")
                .isEmpty();
        Answer sure = visitors.as(people.provincial()).get("/applications/" + id + "/acceptance");
        assertThat(sure.document().select("main form[action$=/acceptance] .btn-primary"))
                .hasSize(1);
        assertThat(accept(people.provincial(), id).status()).isEqualTo(302);
        MembershipApplication application = applicants.now(id);
        assertThat(application.state()).isEqualTo(ApplicationState.ACCEPTED);
        UUID member = Objects.requireNonNull(application.memberId());
        MemberSummary registered = applicants.everything(() -> members.summary(member));
        assertThat(registered.joinedOn()).isEqualTo(application.submittedOn());
        assertThat(registered.complete()).isTrue();
        assertThat(applicants.everything(() -> photographs.of(member))).isPresent();
        assertThat(accounts.ofMember(member)).isPresent();
        assertThat(visitors.as(people.secretary()).get("/applications/" + id).body())
                .contains("/members/" + member);
        assertThat(visitors.as(people.secretary()).get("/applications").body()).doesNotContain(id.toString());
        assertThat(facts("APPLICATION_ACCEPTED")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A3, A4, A6: preparers read and note and never decide; leadership reads; another region finds nothing; nobody"
                    + " decides on their own")
    void whoDecides() {
        UUID id = applicants.applies(new Newcomer().email("who@example.ma"));
        String at = "/applications/" + id;
        for (Viewer reader : List.of(people.preparer(), people.leader(), people.signatory())) {
            assertThat(visitors.as(reader).get(at).status()).isEqualTo(200);
            assertThat(visitors.as(reader).get(at).body()).doesNotContain(at + "/acceptance");
            assertThat(accept(reader, id).status()).isEqualTo(404);
            assertThat(visitors.as(reader).post(at + "/refusal").status()).isEqualTo(404);
            assertThat(visitors.as(reader)
                            .post("/applications/acceptance", "application", id.toString())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(visitors.as(people.preparer())
                        .post(at + "/notes", "words", "اتصلت به")
                        .status())
                .isEqualTo(302);
        assertThat(visitors.as(people.leader()).post(at + "/notes").status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary()).get(at).body()).contains("اتصلت به");
        assertThat(visitors.as(people.otherSecretary()).get(at).status()).isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary())
                        .post("/applications/acceptance", "application", id.toString())
                        .status())
                .isEqualTo(404);
        UUID own = applicants.applies(new Newcomer().email(people.loginOf(people.provincial())));
        assertThat(accept(people.provincial(), own).status()).isEqualTo(404);
        assertThat(accept(people.secretary(), own).status()).isEqualTo(302);
    }

    @Test
    @DisplayName(
            "M1: likely duplicates stand beside the applicant and are confirmed to be others; a member's own document is"
                    + " never registered twice")
    void duplicates() {
        Newcomer first = new Newcomer().born(LocalDate.of(1980, 2, 3)).named("رشيد", "Rachid", "العلوي", "Alaoui");
        MemberSummary member =
                people.as(people.secretary(), () -> members.register(people.secretary(), first.registration()));
        UUID alike = applicants.applies(new Newcomer()
                .born(LocalDate.of(1980, 2, 3))
                .named("رشيد", "Rashid", "العلوي", "El Alaoui")
                .email("alike@example.ma"));
        Answer page = visitors.as(people.secretary()).get("/applications/" + alike);
        assertThat(page.document().select("table a[href=/members/" + member.id() + "]"))
                .hasSize(1);
        Answer unseen = accept(people.secretary(), alike);
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.document().select("#confirmedNotDuplicate .am-wrong")).hasSize(1);
        assertThat(visitors.as(people.secretary())
                        .post("/applications/" + alike + "/acceptance", "confirmedNotDuplicate", "true")
                        .status())
                .isEqualTo(302);

        UUID same = applicants.applies(new Newcomer()
                .identity(
                        first.registration().identityKind(),
                        first.registration().identityNumber())
                .email("same@example.ma"));
        assertThat(visitors.as(people.secretary())
                        .get("/applications/" + same + "/acceptance")
                        .document()
                        .select("[action$=/acceptance], [href$=/acceptance]"))
                .isEmpty();
        assertThat(visitors.as(people.secretary())
                        .post("/applications/" + same + "/acceptance", "confirmedNotDuplicate", "true")
                        .body())
                .contains(member.number());
        assertThat(applicants.now(same).waits()).isTrue();
        UUID elsewhere = applicants.applies(new Newcomer()
                .in("01.511")
                .email("elsewhere@example.ma")
                .identity(
                        first.registration().identityKind(),
                        first.registration().identityNumber()));
        assertThat(accept(people.otherSecretary(), elsewhere).body())
                .as("M1: elsewhere says only that")
                .contains("مسجل من قبل في مكان آخر")
                .doesNotContain(member.number());
    }

    @Test
    @DisplayName(
            "M5: many clean ones are accepted together; what needs a look of its own stays, and the queue says why; the"
                    + " queue is oldest first, of a fixed number of statements")
    void many() {
        UUID first = applicants.applies(new Newcomer().email("one@example.ma"));
        UUID second = applicants.applies(new Newcomer().email("two@example.ma"));
        UUID unreached = applicants.applies(new Newcomer().email("three@example.ma"), null, true);
        UUID faceless = applicants.applies(new Newcomer(), Means.PHONE, false);
        Answer queue = visitors.as(people.secretary()).get("/applications");
        assertThat(queue.document().select("ol.am-inbox h3 a").eachAttr("href"))
                .containsExactly(path(first), path(second), path(unreached), path(faceless));
        assertThat(queue.document().select("input[name=application]").eachAttr("value"))
                .containsExactly(first.toString(), second.toString());
        int few = Statements.during(() -> visitors.as(people.secretary()).get("/applications"))
                .size();
        applicants.applies(new Newcomer().email("four@example.ma"));
        assertThat(Statements.during(() -> visitors.as(people.secretary()).get("/applications")))
                .hasSize(few);
        String[] chosen = {
            "application",
            first.toString(),
            "application",
            second.toString(),
            "application",
            unreached.toString(),
            "application",
            faceless.toString()
        };
        assertThat(visitors.as(people.secretary())
                        .post("/applications/acceptance", chosen)
                        .status())
                .isEqualTo(302);
        assertThat(List.of(first, second, unreached, faceless))
                .extracting(id -> applicants.now(id).state())
                .containsExactly(
                        ApplicationState.ACCEPTED,
                        ApplicationState.ACCEPTED,
                        ApplicationState.SUBMITTED,
                        ApplicationState.SUBMITTED);
    }

    @Test
    @DisplayName(
            "M5, E6: a refusal has a reason; the appeal goes to the committee, and a signatory who did not refuse records"
                    + " what it decided, with the document: whoever is admitted is a member")
    void refusedAndAppealed() {
        UUID id = applicants.applies(new Newcomer().email("refused@example.ma"));
        assertThat(visitors.as(people.secretary()).post(path(id) + "/refusal").status())
                .isEqualTo(422);
        assertThat(refuse(people.secretary(), id).status()).isEqualTo(302);
        assertThat(refuse(people.secretary(), id).status()).isEqualTo(409);
        assertThat(visitors.as(people.signatory()).get(path(id) + "/appeal").status())
                .as("nobody has appealed")
                .isEqualTo(404);
        applicants.appeals(id);
        assertThat(visitors.as(people.leader()).get("/applications?box=APPEALS").body())
                .contains(path(id));
        assertThat(visitors.as(people.leader()).get(path(id) + "/appeal").status())
                .isEqualTo(404);
        assertThat(visitors.as(people.secretary()).get(path(id) + "/appeal").status())
                .isEqualTo(404);
        String on = applicants.now(id).submittedOn().toString();
        assertThat(visitors.as(people.signatory())
                        .post(path(id) + "/appeal", "outcome", "GRANTED", "body", "REGIONAL", "decidedOn", on)
                        .status())
                .as("the decision is attached")
                .isEqualTo(422);
        assertThat(record(id, "GRANTED", on).status()).isEqualTo(302);
        assertThat(applicants.now(id).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(applicants.now(id).memberId()).isNotNull();
        assertThat(applicants.now(id).refusalReason()).as("the history stays").isEqualTo(WHY);
        assertThat(visitors.as(people.secretary())
                        .get(path(id) + "/appeal/decision")
                        .bytes())
                .isEqualTo(Uploads.pdf("decision"));
        assertThat(record(id, "DISMISSED", on).status()).as("once").isEqualTo(409);

        UUID other = applicants.applies(new Newcomer().email("dismissed@example.ma"));
        refuse(people.secretary(), other);
        applicants.appeals(other);
        assertThat(record(other, "DISMISSED", on).status()).isEqualTo(302);
        assertThat(applicants.now(other).state()).isEqualTo(ApplicationState.REFUSED);
    }

    @Test
    @DisplayName("M5: two who decide at once: one decision, one member at most, and the other is told")
    void atOnce() throws Exception {
        visitors.as(people.provincial());
        visitors.as(people.secretary());
        for (int i = 0; i < 5; i++) {
            UUID id = applicants.applies(new Newcomer().email("race" + i + "@example.ma"));
            assertThat(AtOnce.statuses(() -> accept(people.provincial(), id), () -> refuse(people.secretary(), id)))
                    .containsExactly(302, 409);
            MembershipApplication now = applicants.now(id);
            assertThat(now.memberId() != null).isEqualTo(now.state() == ApplicationState.ACCEPTED);
        }
        UUID twice = applicants.applies(new Newcomer().email("twice@example.ma"));
        assertThat(AtOnce.statuses(() -> accept(people.provincial(), twice), () -> accept(people.secretary(), twice)))
                .containsExactly(302, 409);
    }

    @Test
    @DisplayName(
            "M5: ten and three days before the time runs out the secretaries are told, once; when it has, the leadership"
                    + " too, which sees each region's waiting")
    void reminders() {
        UUID id = applicants.applies(new Newcomer().email("late@example.ma"));
        LocalDate due = applicants.now(id).dueOn();
        today.is(due.minusDays(11));
        reminders.remind();
        assertThat(told()).isEmpty();
        today.is(due.minusDays(9));
        reminders.remind();
        reminders.remind();
        assertThat(told()).containsExactly("applicationsDue PROVINCE", "applicationsDue REGION");
        today.is(due.minusDays(3));
        reminders.remind();
        assertThat(told()).hasSize(4);
        today.is(due.plusDays(2));
        reminders.remind();
        assertThat(told()).contains("applicationsLate LEADERSHIP").hasSize(7);
        Answer times = visitors.signedOut()
                .signIn(people.loginOf(people.leader()), People.PASSWORD)
                .get("/applications/waiting");
        assertThat(times.document().select("a[href='/applications?region=04&box=LATE']"))
                .hasSize(1);
        assertThat(times.body()).contains("32");
        assertThat(visitors.signedOut()
                        .signIn(people.loginOf(people.provincial()), People.PASSWORD)
                        .get("/home")
                        .document()
                        .select("a[href=/applications]"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("A4: whoever is a member does not decide on an application with their own document")
    void ownDocument() {
        Newcomer self = new Newcomer().email("self@example.ma");
        MemberSummary member =
                people.as(people.secretary(), () -> members.register(people.secretary(), self.registration()));
        Viewer viewer =
                people.ofMember(member.id(), Grant.province(Role.PROVINCIAL_SECRETARY, People.REGION, People.PROVINCE));
        UUID again = applicants.applies(self);
        assertThat(refuse(viewer, again).status()).isEqualTo(404);
        assertThat(refuse(people.secretary(), again).status()).isEqualTo(302);

        UUID typed = applicants.applies(new Newcomer().email(people.loginOf(viewer)), Means.PHONE, true);
        assertThat(refuse(viewer, typed).status())
                .as("an applicant bars nobody by writing their address")
                .isEqualTo(302);

        Viewer noted = people.provincial();
        visitors.as(people.administrator())
                .post("/admin/accounts/" + noted.accountId() + "/record", "number", member.number());
        UUID notedOwn = applicants.applies(self);
        assertThat(refuse(noted, notedOwn).status())
                .as("as administrators noted")
                .isEqualTo(404);
        assertThat(refuse(people.secretary(), notedOwn).status()).isEqualTo(302);
    }

    private static String path(UUID id) {
        return "/applications/" + id;
    }

    private Answer accept(Viewer by, UUID id) {
        return visitors.as(by).post(path(id) + "/acceptance");
    }

    private Answer refuse(Viewer by, UUID id) {
        return visitors.as(by).post(path(id) + "/refusal", "reason", WHY);
    }

    private Answer record(UUID id, String outcome, String on) {
        return visitors.as(people.signatory())
                .upload(
                        path(id) + "/appeal",
                        "file",
                        "decision.pdf",
                        Uploads.pdf("decision"),
                        "outcome",
                        outcome,
                        "body",
                        "REGIONAL",
                        "decidedOn",
                        on);
    }

    private List<String> told() {
        return jdbc.sql("select key || ' ' || audience from notice where key like 'applications%' order by 1")
                .query(String.class)
                .list();
    }

    private long facts(String action) {
        return jdbc.sql("select count(*) from audit_fact where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
