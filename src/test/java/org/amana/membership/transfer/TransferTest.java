package org.amana.membership.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.access.Grant;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class TransferTest {

    /** Tables that name a member and a territory that is not the member's own: what the member held or was asked there. */
    private static final Set<String> STAY =
            Set.of("mandate", "preparer", "seat", "seat_vacancy", "seat_tenure", "nominee", "invitation");

    @Autowired
    Movers movers;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("M4: asked by the present side, the member moves with everything kept of them once the other accepts")
    void moves() {
        MemberSummary member =
                movers.member(new Newcomer().identity(org.amana.membership.IdentityKind.PASSPORT, "QX99887"));
        decide(member);
        UUID transfer = movers.ask(people.secretary(), member, Movers.FAR);
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.HERE);
        movers.accept(people.otherSecretary(), transfer);
        MemberSummary moved = movers.now(member);
        assertThat(List.of(moved.regionCode(), moved.provinceCode())).containsExactly("01", Movers.FAR);
        assertThat(moved.joinedOn()).as("N3: the joining date stays").isEqualTo(member.joinedOn());
        assertThat(movers.now(transfer).effectiveOn()).isEqualTo(movers.today());
        for (String copy : List.of("member_token", "member_status_change")) {
            assertThat(provincesIn(copy, member)).as(copy).containsExactly(Movers.FAR);
        }
        assertThat(movers.status(people.secretary(), "/members/" + member.id())).isEqualTo(404);
        assertThat(visitors.as(people.secretary())
                        .get("/members?q=" + member.number())
                        .document()
                        .select("table.am-members"))
                .isEmpty();
        assertThat(visitors.as(people.otherSecretary())
                        .get("/members?q=" + member.number())
                        .body())
                .contains(member.number());
        String decision = visitors.as(people.otherSecretary())
                .get("/members/" + member.id())
                .document()
                .select("a[href$=/decision]")
                .attr("href");
        assertThat(visitors.as(people.otherSecretary()).get(decision).bytes()).isEqualTo(Uploads.pdf("decision"));
        assertThat(visitors.as(people.secretary()).get(decision).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("M4: what carries a member and a territory goes along by a constraint, or is what they held there")
    void everyScopedCopyMoves() {
        Set<String> both = new TreeSet<>(jdbc.sql("""
                select m.table_name from information_schema.columns m
                join information_schema.columns r using (table_schema, table_name)
                where m.table_schema = 'public' and m.column_name = 'member_id' and r.column_name = 'region_code'
                """).query(String.class).list());
        Set<String> alongByConstraint =
                new TreeSet<>(jdbc.sql("""
                select conrelid::regclass::text from pg_constraint
                where contype = 'f' and confrelid = 'member'::regclass and confupdtype = 'c' and cardinality(conkey) = 3
                """).query(String.class).list());
        both.removeAll(alongByConstraint);
        assertThat(alongByConstraint).contains("member_token", "member_status_change");
        assertThat(both)
                .as("a new table with a member and a territory refers to member (id, region_code, province_code)"
                        + " on update cascade, or is listed here as what stays")
                .isSubsetOf(STAY);
    }

    @Test
    @DisplayName("M4, A3: before the answer the receiving side sees name, number and since when, and nothing else")
    void offered() {
        Newcomer newcomer = new Newcomer().email("secret@example.ma");
        MemberSummary member = movers.member(newcomer);
        UUID transfer = movers.ask(people.secretary(), member, Movers.FAR);
        String page = movers.page(people.otherSecretary(), transfer);
        assertThat(page)
                .contains(member.number())
                .contains(member.name().arabic())
                .doesNotContain(String.valueOf(newcomer.registration().identityNumber()))
                .doesNotContain(String.valueOf(member.phone()))
                .doesNotContain("secret@example.ma");
        assertThat(movers.status(people.otherSecretary(), "/members/" + member.id()))
                .isEqualTo(404);
        assertThat(rowsSeen("01", member)).isZero();
        assertThat(movers.status(people.secretary("02"), "/transfers/" + transfer))
                .isEqualTo(404);
        movers.accept(people.otherSecretary(), transfer);
        assertThat(rowsSeen("01", member)).isEqualTo(1);
        assertThat(rowsSeen("04", member)).isZero();
        assertThat(movers.page(people.secretary(), transfer))
                .as("the history stays for the side that was left, without the member's data")
                .contains(movers.now(transfer).reference())
                .doesNotContain(member.number())
                .doesNotContain(member.name().arabic());
    }

    @Test
    @DisplayName("M4: what was declined or withdrawn moves nobody, and shows the receiving side nobody any more")
    void declined() {
        MemberSummary member = movers.member();
        UUID declined = movers.ask(people.secretary(), member, Movers.FAR);
        movers.decline(people.otherSecretary(), declined);
        assertThat(movers.now(declined).state()).isEqualTo(TransferState.DECLINED);
        assertThat(movers.page(people.secretary(), declined)).contains("غير معروف لدينا");
        assertThat(movers.page(people.otherSecretary(), declined)).doesNotContain(member.number());
        UUID withdrawn = movers.ask(people.secretary(), member, Movers.FAR);
        assertThatThrownBy(() -> movers.withdraw(people.otherSecretary(), withdrawn))
                .isInstanceOf(NotFound.class);
        movers.withdraw(people.secretary(), withdrawn);
        assertThatThrownBy(() -> movers.accept(people.otherSecretary(), withdrawn))
                .isInstanceOf(Overtaken.class)
                .hasMessage("overtaken.transfer.WITHDRAWN");
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.HERE);
    }

    @Test
    @DisplayName("M4: only the receiving side accepts what the present side asks; nobody accepts their own request")
    void whoAnswers() {
        MemberSummary member = movers.member();
        UUID transfer = movers.ask(people.secretary(), member, Movers.FAR);
        for (Viewer other : List.of(people.secretary(), people.provincial(), people.leader(), people.signatory())) {
            assertThatThrownBy(() -> movers.accept(other, transfer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> movers.decline(other, transfer)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> movers.ask(people.leader(), member, Movers.FAR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> movers.ask(people.preparer(), member, Movers.FAR))
                .as("A6: whoever prepares does not bind the region")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("M4: one transfer of a member at a time")
    void oneAtATime() {
        Newcomer newcomer = new Newcomer();
        MemberSummary member = movers.member(newcomer);
        movers.ask(people.secretary(), member, Movers.FAR);
        assertThat(refusal(() -> movers.ask(people.secretary(), member, "02.113")))
                .isEqualTo("M4.waitsAlready");
        assertThat(refusal(() -> movers.askFor(people.secretary("02"), newcomer, "02.113")))
                .isEqualTo("M4.waitsAlready");
    }

    @Test
    @DisplayName(
            "M4: within a region its secretary moves in one step; the province's secretary asks, and the region answers")
    void withinRegion() {
        MemberSummary member = movers.member();
        UUID atOnce = movers.ask(people.secretary(), member, Movers.NEIGHBOUR);
        assertThat(movers.now(atOnce).answer()).isEqualTo(TransferAnswer.ONE_STEP);
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.NEIGHBOUR);
        MemberSummary other = movers.member();
        UUID asked = movers.ask(people.provincial(), other, Movers.NEIGHBOUR);
        assertThat(movers.now(asked).state()).isEqualTo(TransferState.ASKED);
        assertThatThrownBy(() -> movers.accept(people.provincial(), asked)).isInstanceOf(NotFound.class);
        movers.accept(people.secretary(), asked);
        assertThat(movers.now(other).provinceCode()).isEqualTo(Movers.NEIGHBOUR);
        assertThat(movers.status(people.provincial(), "/members/" + other.id())).isEqualTo(404);
        assertThat(movers.status(people.provincial(), "/transfers/" + asked)).isEqualTo(200);
    }

    @Test
    @DisplayName("M1, M4: whoever asks by a document learns neither name nor place before the present side agrees")
    void askedByDocument() {
        Newcomer newcomer = new Newcomer();
        MemberSummary member = movers.member(newcomer);
        UUID transfer = movers.askFor(people.otherSecretary(), newcomer, Movers.FAR);
        String page = movers.page(people.otherSecretary(), transfer);
        assertThat(page)
                .contains(String.valueOf(newcomer.registration().identityNumber()))
                .doesNotContain(member.number())
                .doesNotContain(member.name().arabic())
                .doesNotContain("القنيطرة");
        assertThatThrownBy(() -> movers.accept(people.otherSecretary(), transfer))
                .isInstanceOf(NotFound.class);
        assertThat(movers.page(people.secretary(), transfer)).contains(member.number());
        movers.decline(people.secretary(), transfer);
        assertThat(movers.page(people.otherSecretary(), transfer))
                .as("a refusal tells no more, and what was typed is forgotten")
                .doesNotContain("القنيطرة")
                .doesNotContain(String.valueOf(newcomer.registration().identityNumber()))
                .doesNotContain(people.secretary().name().arabic() + "<");
        UUID again = movers.askFor(people.otherSecretary(), newcomer, Movers.FAR);
        movers.accept(people.secretary(), again);
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.FAR);
        assertThat(movers.page(people.otherSecretary(), again))
                .contains(member.name().arabic());
    }

    @Test
    @DisplayName("M4: the present side's silence gives nobody away; after the time a signatory answers in its place")
    void silenceOfThePresentSide() {
        Newcomer newcomer = new Newcomer();
        MemberSummary member = movers.member(newcomer);
        UUID transfer = movers.askFor(people.otherSecretary(), newcomer, Movers.FAR);
        movers.askedDaysAgo(transfer, 29);
        assertThatThrownBy(() -> movers.accept(people.signatory(), transfer)).isInstanceOf(NotFound.class);
        movers.askedDaysAgo(transfer, 1);
        movers.settle();
        assertThat(movers.now(transfer).state()).isEqualTo(TransferState.ASKED);
        assertThatThrownBy(() -> movers.accept(people.leader(), transfer)).isInstanceOf(NotFound.class);
        movers.accept(people.signatory(), transfer);
        assertThat(movers.now(transfer).answer()).isEqualTo(TransferAnswer.LEADERSHIP);
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.FAR);
    }

    @Test
    @DisplayName(
            "M4: unanswered for 30 days it is accepted by itself, once, also after missed days, and not a day before")
    void silenceAccepts() {
        MemberSummary member = movers.member();
        UUID transfer = movers.ask(people.secretary(), member, Movers.FAR);
        movers.askedDaysAgo(transfer, 29);
        movers.settle();
        assertThat(movers.now(transfer).state()).isEqualTo(TransferState.ASKED);
        movers.askedDaysAgo(transfer, 5);
        assertThatThrownBy(() -> movers.decline(people.otherSecretary(), transfer))
                .as("the time to decline is over even where the daily work was missed")
                .isInstanceOf(Overtaken.class)
                .hasMessage("overtaken.transferBySilence");
        movers.settle();
        movers.settle();
        assertThat(movers.now(transfer).answer()).isEqualTo(TransferAnswer.SILENCE);
        assertThat(movers.now(transfer).effectiveOn()).isEqualTo(movers.today());
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.FAR);
        assertThat(facts("TRANSFER_ACCEPTED")).isEqualTo(1);
    }

    @Test
    @DisplayName("M3, T2, M4: a transfer whose member died or whose province was closed is not carried out, and lapses")
    void lapses() {
        MemberSummary member = movers.member();
        MemberSummary other = movers.member();
        UUID ofDead = movers.ask(people.secretary(), member, Movers.FAR);
        UUID toClosed = movers.ask(people.secretary(), other, country());
        die(member);
        movers.everything(() -> jdbc.sql("update province set closed_on = ? where code = '13.XX'")
                .param(movers.today())
                .update());
        assertThat(refusal(() -> movers.accept(people.otherSecretary(), ofDead)))
                .isEqualTo("M4.impossible.MEMBERSHIP_ENDED");
        assertThat(refusal(() -> movers.accept(people.secretary("13"), toClosed)))
                .isEqualTo("M4.impossible.TERRITORY_CLOSED");
        movers.settle();
        assertThat(movers.now(ofDead).answer()).isEqualTo(TransferAnswer.MEMBERSHIP_ENDED);
        assertThat(movers.now(toClosed).answer()).isEqualTo(TransferAnswer.TERRITORY_CLOSED);
        assertThat(movers.now(other).provinceCode()).isEqualTo(Movers.HERE);
    }

    @Test
    @DisplayName(
            "M1, M4: that a membership has ended is told to the present side alone; who asked by a document learns not why")
    void lapsedByDocument() {
        Newcomer newcomer = new Newcomer();
        MemberSummary member = movers.member(newcomer);
        die(member);
        UUID transfer = movers.askFor(people.otherSecretary(), newcomer, Movers.FAR);
        movers.settle();
        assertThat(movers.now(transfer).answer()).isEqualTo(TransferAnswer.MEMBERSHIP_ENDED);
        String why = "لم يعد الانخراط قائما";
        assertThat(movers.page(people.secretary(), transfer)).contains(why);
        assertThat(movers.page(people.otherSecretary(), transfer)).doesNotContain(why);
    }

    @Test
    @DisplayName("A4, M4: a signatory answers no silent side where the request is their own or about them")
    void signatoryDecidesNothingOfTheirOwn() {
        Newcomer newcomer = new Newcomer();
        MemberSummary member = movers.member(newcomer);
        UUID transfer = movers.askFor(people.otherSecretary(), newcomer, Movers.FAR);
        Viewer both = people.give(people.otherSecretary(), Grant.leaderWhoSigns());
        movers.askedDaysAgo(transfer, 30);
        assertThatThrownBy(() -> movers.accept(both, transfer)).isInstanceOf(NotFound.class);
        Viewer named = people.ofMember(member.id(), Grant.leaderWhoSigns());
        assertThatThrownBy(() -> movers.accept(named, transfer)).isInstanceOf(NotFound.class);
        assertThat(movers.now(transfer).state()).isEqualTo(TransferState.ASKED);
    }

    @Test
    @DisplayName("M4, T1: to a country abroad and back")
    void abroad() {
        MemberSummary member = movers.member();
        movers.accept(people.secretary("13"), movers.ask(people.secretary(), member, country()));
        assertThat(movers.now(member).provinceCode()).isEqualTo("13.XX");
        movers.accept(people.secretary(), movers.ask(people.secretary("13"), movers.now(member), Movers.HERE));
        assertThat(movers.now(member).provinceCode()).isEqualTo(Movers.HERE);
    }

    @Test
    @DisplayName("M1: asking by documents is counted and in the trail, whether anybody is registered or not")
    void askingIsCounted() {
        Newcomer newcomer = new Newcomer();
        movers.member(newcomer);
        for (int time = 0; time < 100; time++) {
            assertThat(refusal(() -> movers.askFor(people.otherSecretary(), new Newcomer(), Movers.FAR)))
                    .isEqualTo("M4.registeredNowhere");
        }
        assertThat(refusal(() -> movers.askFor(people.otherSecretary(), newcomer, Movers.FAR)))
                .isEqualTo("M1.askedTooOften");
        assertThat(facts("TOLD_REGISTERED_NOWHERE")).isEqualTo(100);
        assertThat(refusal(() -> movers.askFor(people.secretary(), newcomer, Movers.HERE)))
                .isEqualTo("M1.registeredHere");
    }

    @Test
    @DisplayName("M1: from the registration of someone registered elsewhere, the document goes along to the request")
    void fromRegistration() {
        Newcomer newcomer = new Newcomer();
        movers.member(newcomer);
        String number = String.valueOf(newcomer.registration().identityNumber());
        var refused = visitors.as(people.otherSecretary())
                .post(
                        "/members",
                        "provinceCode",
                        Movers.FAR,
                        "givenNameArabic",
                        "سلمى",
                        "familyNameArabic",
                        "التجريبية",
                        "gender",
                        "FEMALE",
                        "birthDate",
                        "1990-02-03",
                        "identityKind",
                        "NATIONAL_CARD",
                        "identityNumber",
                        number,
                        "joinedOn",
                        "2026-01-05",
                        "consentOn",
                        "2026-01-05",
                        "declaresNoOtherParty",
                        "true")
                .document();
        var button = refused.select("form[action=/transfers/new]");
        var form = visitors.as(people.otherSecretary())
                .post(
                        "/transfers/new",
                        "identityKind",
                        button.select("[name=identityKind]").val(),
                        "identityNumber",
                        button.select("[name=identityNumber]").val())
                .document();
        assertThat(form.select("#identityNumber").val()).isEqualTo(number);
        assertThat(form.select("#identityKind option[selected]").val()).isEqualTo("NATIONAL_CARD");
        var asked = visitors.as(people.otherSecretary())
                .post(
                        "/transfers",
                        "identityKind",
                        "NATIONAL_CARD",
                        "identityNumber",
                        number,
                        "provinceCode",
                        Movers.FAR);
        assertThat(asked.status())
                .as("the member's wish and the reason are asked for")
                .isEqualTo(422);
        assertThat(asked.document().select(".am-errors li")).hasSize(2);
    }

    @Test
    @DisplayName("M4: the timelines of both regions tell how many moved from where to where, and not who")
    void timeline() {
        MemberSummary member = movers.member();
        movers.accept(people.otherSecretary(), movers.ask(people.secretary(), member, Movers.FAR));
        for (Viewer side : List.of(people.secretary(), people.otherSecretary())) {
            String region = side.regionsAsSecretary().get(0);
            assertThat(visitors.as(side)
                            .get("/regions/" + region + "/timeline")
                            .document()
                            .text()
                            .replaceAll("[\u2068\u2069]", ""))
                    .contains("نُقل انخراط واحد من القنيطرة إلى طنجة-أصيلة")
                    .doesNotContain(member.name().arabic());
        }
    }

    @Test
    @DisplayName("M4: the oldest first, by pages, at the same number of queries however many there are")
    void pages() {
        UUID oldest = movers.ask(people.secretary(), movers.member(), Movers.FAR);
        int few = statements();
        for (int n = 0; n < 26; n++) {
            movers.ask(people.secretary(), movers.member(), Movers.FAR);
        }
        assertThat(statements()).isEqualTo(few);
        var first = visitors.as(people.otherSecretary()).get("/transfers").document();
        assertThat(first.select(".am-inbox > li")).hasSize(25);
        assertThat(first.select(".am-inbox a").first().attr("href")).isEqualTo("/transfers/" + oldest);
        var second = visitors.as(people.otherSecretary())
                .get(first.select("a[rel=next]").attr("href"))
                .document();
        assertThat(second.select(".am-inbox > li")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();
        var back = visitors.as(people.otherSecretary())
                .get(second.select("a[rel=prev]").attr("href"))
                .document();
        assertThat(back.select(".am-inbox a").eachAttr("href"))
                .isEqualTo(first.select(".am-inbox a").eachAttr("href"));
    }

    private int statements() {
        visitors.as(people.otherSecretary()).get("/transfers");
        return org.amana.testing.Statements.during(
                        () -> visitors.as(people.otherSecretary()).get("/transfers"))
                .size();
    }

    private String country() {
        movers.everything(() -> jdbc.sql("""
                insert into province (code, region_code, kind, name_ar, name_fr, opened_on)
                values ('13.XX', '13', 'COUNTRY', 'بلد', 'Pays', '2020-01-01') on conflict do nothing
                """).update());
        return "13.XX";
    }

    private void decide(MemberSummary member) {
        visitors.as(people.signatory())
                .upload(
                        "/members/" + member.id() + "/status",
                        "file",
                        "decision.pdf",
                        Uploads.pdf("decision"),
                        "version",
                        "0",
                        "status",
                        "SUSPENDED",
                        "onDay",
                        "2026-01-05",
                        "reason",
                        "Decision 1/2026");
    }

    private void die(MemberSummary member) {
        visitors.as(people.secretary())
                .post(
                        "/members/" + member.id() + "/status",
                        "version",
                        "0",
                        "status",
                        "DECEASED",
                        "onDay",
                        "2026-01-05",
                        "reason",
                        "Told by the family");
    }

    private List<String> provincesIn(String table, MemberSummary member) {
        return movers.everything(() -> jdbc.sql("select distinct province_code from " + table + " where member_id = ?")
                .param(member.id())
                .query(String.class)
                .list());
    }

    private long rowsSeen(String region, MemberSummary member) {
        return org.amana.access.CurrentViewer.within(
                RowScope.region(region),
                () -> movers.plain(() -> jdbc.sql("select count(*) from member where id = ?")
                        .param(member.id())
                        .query(Long.class)
                        .single()));
    }

    private long facts(String action) {
        return jdbc.sql("select count(*) from audit_fact where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        RuleViolation refused = org.assertj.core.api.Assertions.catchThrowableOfType(RuleViolation.class, act);
        assertThat(refused).isNotNull();
        return refused.reasons().get(0).message();
    }
}
