package org.amana.membership.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.IdentityKind;
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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class MergeTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    @Autowired
    LegalDay legalDay;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName(
            "M1: two records become one with what was chosen; the absorbed number leads on; undone, all is as before")
    void thereAndBack() {
        MemberSummary survivor = register(
                people.secretary(),
                new Newcomer()
                        .named("سلمى", "Salma", "الإدريسي", "Idrissi")
                        .identity(IdentityKind.NATIONAL_CARD, "MA111111")
                        .phone("0611111111")
                        .joined(LocalDate.of(2022, 5, 1)));
        MemberSummary absorbed = register(
                people.secretary(),
                new Newcomer()
                        .named("سلمى", "Selma", "الإدريسي العلوي", "Idrissi Alaoui")
                        .identity(IdentityKind.PASSPORT, "PA222222")
                        .phone("0622222222")
                        .email("salma@example.ma")
                        .joined(LocalDate.of(2019, 2, 1)));
        inSchool(absorbed);
        people.preparer();
        List<Map<String, Object>> before = state(survivor, absorbed);
        long active = active();

        Document sheet =
                visitors.as(people.secretary()).get(path(survivor, absorbed)).document();
        assertThat(sheet.text()).contains("MA111111").contains("PA222222").contains(absorbed.number());
        assertThat(checked(sheet, "JOINED_ON")).as("the earlier joining").isEqualTo("ABSORBED");
        assertThat(checked(sheet, "NAME_ARABIC")).as("the fuller name").isEqualTo("ABSORBED");
        assertThat(checked(sheet, "IDENTITY")).isEqualTo("SURVIVOR");
        assertThat(sheet.select("input[name=take-EMAIL]"))
                .as("known over unknown: nothing to choose")
                .isEmpty();

        assertThat(merge(people.secretary(), survivor, absorbed, "PHONE", "ABSORBED")
                        .status())
                .isEqualTo(302);
        MemberSummary one = summary(survivor.id());
        assertThat(one.phone()).isEqualTo("+212622222222");
        assertThat(one.email()).isEqualTo("salma@example.ma");
        assertThat(one.joinedOn()).isEqualTo(LocalDate.of(2019, 2, 1));
        assertThat(one.name().arabic()).isEqualTo("سلمى الإدريسي العلوي");
        assertThat(active()).as("counted once").isEqualTo(active - 1);
        assertThat(rows(absorbed.id())).isZero();
        assertThat(visitors.as(people.secretary())
                        .get("/members?q=" + absorbed.number())
                        .document()
                        .select("table.am-members a[href=/members/" + survivor.id() + "]"))
                .as("the number is found, and leads to the one record")
                .hasSize(1);
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + absorbed.id())
                        .location())
                .isEqualTo("/members/" + survivor.id());
        assertThat(visitors.as(people.otherSecretary())
                        .get("/members/" + absorbed.id())
                        .status())
                .as("A3: it leads nobody who does not see the other")
                .isEqualTo(404);
        assertThat(registering("PASSPORT", "PA222222").body())
                .as("the document that was not kept counts as registered")
                .contains(survivor.number());
        Document page =
                visitors.as(people.secretary()).get("/members/" + survivor.id()).document();
        assertThat(page.text()).contains(absorbed.number());
        assertThat(page.select(".am-standings").first().select("> li")).isNotEmpty();
        assertThat(facts("MEMBERS_MERGED")).isEqualTo(1);

        String undo = page.select("form[action$=/undo]").attr("action");
        assertThat(visitors.as(people.preparer()).post(undo).status()).isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary()).post(undo).status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary()).post(undo).location()).isEqualTo("/members/" + absorbed.id());
        assertThat(state(survivor, absorbed)).isEqualTo(before);
        assertThat(active()).isEqualTo(active);
        assertThat(visitors.as(people.secretary())
                        .get("/members?q=" + absorbed.number())
                        .document()
                        .select("table.am-members a[href=/members/" + absorbed.id() + "]"))
                .hasSize(1);
        assertThat(visitors.as(people.secretary()).post(undo).status())
                .as("once")
                .isEqualTo(409);
    }

    @Test
    @DisplayName("M1, A3, A6: a merge binds: a secretary of both decides, a signatory across regions; nobody else")
    void whoMay() {
        MemberSummary here = register(people.secretary(), new Newcomer());
        MemberSummary there = register(people.otherSecretary(), new Newcomer().in("01.511"));
        MemberSummary near = register(people.secretary(), new Newcomer().in("04.421"));
        for (Viewer nobody :
                List.of(people.leader(), people.preparer(), people.provincial(), people.otherSecretary())) {
            assertThat(merge(nobody, here, near).status()).isEqualTo(404);
        }
        assertThat(merge(people.secretary(), here, there).status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary()).get(path(here, there)).status())
                .isEqualTo(404);
        assertThat(visitors.as(people.signatory()).get(path(here, there)).body())
                .as("of a document’s number the leadership sees the end")
                .contains("•••••")
                .doesNotContainPattern("AB\\d{6}");
        assertThat(merge(people.signatory(), here, there).status()).isEqualTo(302);
        assertThat(visitors.as(people.otherSecretary())
                        .get("/members/" + there.id())
                        .status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from notice where key in ('memberMerged', 'memberMergedAway')")
                        .query(Long.class)
                        .single())
                .as("both sides are told")
                .isEqualTo(4);
        String undo = visitors.as(people.signatory())
                .get("/members/" + here.id())
                .document()
                .select("form[action$=/undo]")
                .attr("action");
        assertThat(visitors.as(people.secretary()).post(undo).status())
                .as("the absorbed record was another's")
                .isEqualTo(404);
        assertThat(visitors.as(people.signatory()).post(undo).status()).isEqualTo(302);
        assertThat(visitors.as(people.otherSecretary())
                        .get("/members/" + there.id())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("M3, M4: a sanction is not merged away, and a transfer that waits comes first")
    void hindered() {
        MemberSummary clean = register(people.secretary(), new Newcomer());
        MemberSummary suspended = register(people.secretary(), new Newcomer());
        visitors.as(people.signatory())
                .upload(
                        "/members/" + suspended.id() + "/status",
                        "file",
                        "decision.pdf",
                        Uploads.pdf("decision"),
                        "version",
                        "0",
                        "status",
                        "SUSPENDED",
                        "onDay",
                        legalDay.today().toString(),
                        "reason",
                        "Decision 1");
        Answer refused = merge(people.secretary(), clean, suspended);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("M3").contains(suspended.number());
        assertThat(merge(people.secretary(), suspended, clean, "STATUS", "ABSORBED")
                        .status())
                .isEqualTo(302);
        assertThat(summary(suspended.id()).status()).isEqualTo(MemberStatus.SUSPENDED);

        MemberSummary leaving = register(people.secretary(), new Newcomer());
        MemberSummary staying = register(people.secretary(), new Newcomer());
        visitors.as(people.secretary())
                .post(
                        "/members/" + leaving.id() + "/transfer",
                        "provinceCode",
                        "01.511",
                        "wishOn",
                        legalDay.today().toString(),
                        "reason",
                        "Moves house");
        assertThat(merge(people.secretary(), staying, leaving).body()).contains("M4");
        assertThat(facts("MEMBERS_MERGED")).isEqualTo(1);
    }

    @Test
    @DisplayName("M1, B8: the status that prevails is the active one, and a stale form is told; two at once merge once")
    void racesAndStatus() throws Exception {
        MemberSummary resigned = register(people.secretary(), new Newcomer());
        MemberSummary active = register(people.secretary(), new Newcomer());
        visitors.as(people.secretary())
                .post(
                        "/members/" + resigned.id() + "/status",
                        "version",
                        "0",
                        "status",
                        "RESIGNED",
                        "onDay",
                        legalDay.today().toString(),
                        "reason",
                        "Letter");
        assertThat(visitors.as(people.secretary())
                        .post(path(resigned, active), "survivorVersion", "0", "absorbedVersion", "0")
                        .status())
                .isEqualTo(409);
        String[] form = form(people.secretary(), resigned, active);
        AtOnce.both(
                () -> visitors.as(people.secretary()).post(path(resigned, active), form),
                () -> visitors.as(people.signatory()).post(path(resigned, active), form));
        assertThat(facts("MEMBERS_MERGED")).isEqualTo(1);
        assertThat(summary(resigned.id()).status()).isEqualTo(MemberStatus.ACTIVE);
        String undo = visitors.as(people.secretary())
                .get("/members/" + resigned.id())
                .document()
                .select("form[action$=/undo]")
                .attr("action");
        today.is(legalDay.today().plusDays(31));
        assertThat(visitors.as(people.secretary()).post(undo).body()).contains("M1");
        assertThat(rows(active.id())).as("30 days and no longer").isZero();
    }

    private static String checked(Document sheet, String field) {
        return sheet.select("input[name=take-" + field + "][checked]").attr("value");
    }

    private void inSchool(MemberSummary member) {
        inTransaction("insert into member_skill (member_id, region_code, province_code, skill, declared_on) select"
                + " id, region_code, province_code, 'TEACHING', joined_on from member where id = '" + member.id()
                + "'");
    }

    private void inTransaction(String sql) {
        CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }

    /** Every row about the two, but for versions and tokens' order. */
    private List<Map<String, Object>> state(MemberSummary one, MemberSummary other) {
        List<Map<String, Object>> rows = new ArrayList<>();
        CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions).execute(status -> {
            rows.addAll(jdbc.sql(
                            "select (to_jsonb(m) - 'version')::text as row from member m where id = any (?) order by id")
                    .param(new UUID[] {one.id(), other.id()})
                    .query()
                    .listOfRows());
            for (String table : List.of("member_token", "member_status_change", "member_skill")) {
                rows.addAll(jdbc.sql("select to_jsonb(t)::text as row from " + table
                                + " t where member_id = any (?) order by 1")
                        .param(new UUID[] {one.id(), other.id()})
                        .query()
                        .listOfRows());
            }
            return true;
        }));
        return rows;
    }

    private long rows(UUID member) {
        return CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from member where id = ?")
                                .param(member)
                                .query(Long.class)
                                .single())));
    }

    private long active() {
        return people.as(people.secretary(), () -> members.activeCountByProvince("04")).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Answer registering(String kind, String number) {
        return visitors.as(people.secretary())
                .post(
                        "/members",
                        "provinceCode",
                        People.PROVINCE,
                        "givenNameLatin",
                        "Someone",
                        "familyNameLatin",
                        "Else",
                        "gender",
                        "FEMALE",
                        "birthDate",
                        "1980-01-01",
                        "identityKind",
                        kind,
                        "identityNumber",
                        number,
                        "joinedOn",
                        "2024-01-01",
                        "consentOn",
                        "2024-01-01",
                        "declaresNoOtherParty",
                        "true");
    }

    private Answer merge(Viewer by, MemberSummary survivor, MemberSummary absorbed, String... choice) {
        List<String> fields = new ArrayList<>(List.of(form(by, survivor, absorbed)));
        for (int i = 0; i < choice.length; i += 2) {
            fields.add("take-" + choice[i]);
            fields.add(choice[i + 1]);
        }
        return visitors.as(by).post(path(survivor, absorbed), fields.toArray(String[]::new));
    }

    private String[] form(Viewer by, MemberSummary survivor, MemberSummary absorbed) {
        Document page = visitors.as(by).get(path(survivor, absorbed)).document();
        return new String[] {
            "survivorVersion", page.select("input[name=survivorVersion]").val(),
            "absorbedVersion", page.select("input[name=absorbedVersion]").val()
        };
    }

    private static String path(MemberSummary survivor, MemberSummary absorbed) {
        return "/members/" + survivor.id() + "/merge/" + absorbed.id();
    }

    private MemberSummary summary(UUID id) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> members.summary(id));
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(
                by, () -> members.register(by, newcomer.confirmedNotDuplicate().registration()));
    }

    private long facts(String action) {
        return jdbc.sql("select count(*) from audit_fact where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
