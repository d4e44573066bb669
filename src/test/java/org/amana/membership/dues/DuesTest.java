package org.amana.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amana.access.CurrentViewer;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.dues.account.DuesStanding;
import org.amana.membership.dues.sums.DuesSums;
import org.amana.membership.dues.sums.ReadDuesSums;
import org.amana.membership.transfer.Movers;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class DuesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 10);

    @Autowired
    Movers movers;

    @Autowired
    Members members;

    @Autowired
    DuesOf dues;

    @Autowired
    ReadDuesSums sums;

    @Autowired
    NewYear newYear;

    @Autowired
    Settings settings;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void amounts() {
        today.is(DAY);
        set(Setting.DUES_ORDINARY, LocalDate.of(2026, 1, 1), 100);
        set(Setting.DUES_ORDINARY, LocalDate.of(2027, 1, 1), 120);
        set(Setting.DUES_REDUCED, LocalDate.of(2026, 1, 1), 20);
    }

    @Test
    @DisplayName(
            "Dues: a payment settles the oldest year first and has a receipt; a counter-entry takes it back, with its"
                    + " reason, within days, and nothing is erased")
    void payments() {
        MemberSummary member = movers.member();
        assertThat(of(member)).extracting(DuesView::owed).isEqualTo(220);
        pay(people.provincial(), member, 130, 0);
        DuesView part = of(member);
        assertThat(part.owed()).isEqualTo(90);
        assertThat(part.years()).extracting(DuesView.Year::paid).containsExactly(30, 100);
        DuesView.Entry paid = part.entries().get(0);
        assertThat(List.of(paid.fromYear(), paid.untilYear())).containsExactly(2026, 2027);
        assertThat(paid.number()).isEqualTo("DU-04-2027-00001");
        assertThat(settled(member)).as("what the lists ask for").isEqualTo(2026);

        String at = part.path() + "/payments/" + paid.id();
        byte[] receipt =
                visitors.as(people.provincial()).get(at + "/receipt?lang=fr").bytes();
        assertThat(new String(receipt, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(visitors.as(people.provincial()).get(at + "/receipt?lang=fr").bytes())
                .as("the same paper again")
                .isEqualTo(receipt);

        Answer without = visitors.as(people.secretary()).post(at + "/reversal");
        assertThat(without.status()).isEqualTo(422);
        today.is(DAY.plusDays(31));
        Answer late = visitors.signedOut()
                .signIn(people.loginOf(people.secretary()), People.PASSWORD)
                .post(at + "/reversal", "reason", "خطأ في المبلغ");
        assertThat(late.status()).isEqualTo(422);
        today.is(DAY.plusDays(30));
        assertThat(reverse(people.secretary(), at).status()).isEqualTo(302);
        DuesView after = of(member);
        assertThat(after.owed()).isEqualTo(220);
        assertThat(after.entries()).extracting(DuesView.Entry::amount).containsExactly(-130, 130);
        assertThat(after.entries().get(0).reason()).isEqualTo("خطأ في المبلغ");
        assertThat(reverse(people.secretary(), at).status()).as("once").isEqualTo(409);
        assertThat(visitors.as(people.provincial()).get(at + "/receipt").status())
                .as("no receipt of what was taken back")
                .isEqualTo(404);
        assertThatThrownBy(() -> movers.everything(
                        () -> jdbc.sql("update dues_payment set amount = 1").update()))
                .as("the database keeps it too")
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName(
            "A3, A4, A6: a preparer and a leader read dues and record none; nobody records their own; another region finds"
                    + " nothing; a signatory may")
    void whoRecords() {
        MemberSummary member = movers.member();
        String at = "/members/" + member.id() + "/dues";
        for (Viewer reader : List.of(people.preparer(), people.leader())) {
            assertThat(visitors.as(reader).get(at).status()).isEqualTo(200);
            assertThat(visitors.as(reader).post(at + "/payments").status()).isEqualTo(404);
            assertThat(visitors.as(reader).post(at + "/exemptions").status()).isEqualTo(404);
            assertThat(visitors.as(reader).post(at + "/category").status()).isEqualTo(404);
        }
        assertThat(visitors.as(people.otherSecretary()).get(at).status()).isEqualTo(404);
        Viewer own =
                people.ofMember(member.id(), Grant.province(Role.PROVINCIAL_SECRETARY, People.REGION, People.PROVINCE));
        assertThat(visitors.as(own).get(at).body()).doesNotContain("payments/new");
        assertThat(visitors.as(own).post(at + "/payments").status()).isEqualTo(404);
        assertThat(pay(people.signatory(), member, 220, 0).status()).isEqualTo(302);
        assertThatThrownBy(() -> people.as(own, () -> dues.kept(own, member.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Dues: not more than is owed and a year; no day to come; two who record at once do not both succeed")
    void refused() throws Exception {
        MemberSummary member = movers.member();
        assertThat(pay(people.secretary(), member, 341, 0).body()).contains("220", "340");
        assertThat(pay(people.secretary(), member, 10, 0, DAY.plusDays(1)).status())
                .isEqualTo(422);
        assertThat(AtOnce.statuses(
                        () -> pay(people.secretary(), member, 220, 0), () -> pay(people.provincial(), member, 220, 0)))
                .containsExactly(302, 409);
        assertThat(of(member)).extracting(DuesView::owed, DuesView::left).containsExactly(0, 0);
    }

    @Test
    @DisplayName(
            "Dues: exemptions and categories have a reason and a period; the sums of a territory agree with its members'"
                    + " accounts, by a fixed number of statements")
    void terms() {
        List<MemberSummary> all = List.of(movers.member(), movers.member(), movers.member(), movers.member());
        String third = "/members/" + all.get(2).id() + "/dues";
        pay(people.secretary(), all.get(0), 220, 0);
        pay(people.secretary(), all.get(1), 50, 0);
        assertThat(send(third + "/exemptions", "fromYear", "2027", "untilYear", "2028"))
                .as("a reason is asked for")
                .isEqualTo(422);
        assertThat(send(third + "/exemptions", "fromYear", "2027", "untilYear", "2028", "reason", "مرض طويل"))
                .isEqualTo(302);
        assertThat(of(all.get(2))).extracting(DuesView::owed).isEqualTo(100);
        assertThat(send("/members/" + all.get(3).id() + "/dues/category", "category", "REDUCED", "reason", "طالبة"))
                .isEqualTo(302);
        assertThat(of(all.get(3)).owed()).as("from this year on").isEqualTo(120);
        DuesSums province = sums(people.secretary());
        assertThat(province.members()).isEqualTo(4);
        assertThat(province.settled()).isEqualTo(1);
        assertThat(province.exempt()).as("owes from before").isZero();
        assertThat(province.arrears()).isEqualTo(3);
        assertThat(province.collected()).isEqualTo(270);
        assertThat(province.owed())
                .isEqualTo(all.stream().mapToInt(member -> of(member).owed()).sum());

        pay(people.secretary(), all.get(2), 100, 0);
        assertThat(of(all.get(2)).standing()).isEqualTo(DuesStanding.EXEMPT);
        String end = third + "/exemptions/" + of(all.get(2)).exemptions().get(0).id() + "/end";
        assertThat(send(end, "fromYear", "2029", "reason", "شفي"))
                .as("not a year of it")
                .isEqualTo(422);
        assertThat(send(end, "fromYear", "2028", "reason", "شفي")).isEqualTo(302);
        assertThat(send(end, "fromYear", "2028", "reason", "شفي")).as("once").isEqualTo(409);
        assertThat(of(all.get(2)).exemptions().stream().filter(freed -> freed.endedReason() == null))
                .as("the years before stay exempt")
                .extracting(DuesView.Freed::fromYear, DuesView.Freed::untilYear)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2027, 2027));
        assertThat(of(all.get(2)).standing()).isEqualTo(DuesStanding.EXEMPT);
        assertThat(sums(people.secretary()))
                .extracting(DuesSums::settled, DuesSums::exempt, DuesSums::arrears)
                .containsExactly(1L, 1L, 2L);
        int few = Statements.during(() -> sums(people.secretary())).size();
        movers.member();
        assertThat(Statements.during(() -> sums(people.secretary()))).hasSize(few);
        assertThat(visitors.as(people.leader()).get("/dues").body()).contains("/dues?region=04");
        assertThat(visitors.as(people.leader()).get("/dues?region=04").body())
                .contains("province=" + People.PROVINCE + "&amp;dues=ARREARS");
        assertThat(visitors.as(people.secretary()).get("/dues?region=01").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "Dues: what was paid ahead counts as the year begins, and what was received stays where it was received (M4)")
    void newYear() {
        MemberSummary ahead = movers.member();
        pay(people.secretary(), ahead, 340, 0);
        assertThat(of(ahead).left()).isEqualTo(120);
        today.is(LocalDate.of(2028, 1, 2));
        assertThat(settled(ahead)).isEqualTo(2027);
        newYear.reckon();
        assertThat(settled(ahead)).isEqualTo(2028);
        assertThat(of(ahead)).extracting(DuesView::owed, DuesView::left).containsExactly(0, 0);
        today.is(DAY);
        movers.accept(people.otherSecretary(), movers.ask(people.secretary(), ahead, Movers.FAR));
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + ahead.id() + "/dues")
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary())
                        .get("/members/" + ahead.id() + "/dues")
                        .body())
                .contains("DU-04-2027-00001");
        assertThat(sums(people.secretary()).collected()).isEqualTo(340);
        assertThat(sums(people.otherSecretary()).collected()).isZero();
    }

    @Test
    @DisplayName(
            "Dues: at the turn of the year, paid ahead or in part, exempt for a time, in another category or in one that"
                    + " pays nothing, entered against in another year, suspended, gone and moved: the member's account,"
                    + " the lists, the sums and the statistics say the same")
    void agree() {
        Viewer by = people.secretary();
        MemberSummary ahead = movers.member();
        MemberSummary inPart = movers.member();
        MemberSummary exempt = movers.member();
        MemberSummary reduced = movers.member();
        MemberSummary office = movers.member();
        MemberSummary reversed = movers.member();
        MemberSummary gone = movers.member();
        MemberSummary moved = movers.member();
        MemberSummary late = movers.member(new Newcomer().joined(DAY.minusDays(3)));
        List<MemberSummary> all = List.of(ahead, inPart, exempt, reduced, office, reversed, gone, moved, late);
        pay(by, ahead, 340, 0);
        pay(by, inPart, 130, 0);
        pay(by, exempt, 100, 0);
        pay(by, reduced, 100, 0);
        pay(by, office, 50, 0);
        pay(by, gone, 220, 0);
        pay(by, moved, 220, 0);
        send(account(exempt) + "/exemptions", "fromYear", "2027", "untilYear", "2027", "reason", "مرض طويل");
        send(account(reduced) + "/category", "category", "REDUCED", "reason", "طالبة");
        send(account(office) + "/category", "category", "OFFICE", "reason", "مستشار");
        movers.accept(people.otherSecretary(), movers.ask(by, moved, Movers.FAR));
        assertThat(standings(all))
                .containsExactly(
                        "PAID", "ARREARS", "EXEMPT", "ARREARS", "ARREARS", "ARREARS", "PAID", "PAID", "ARREARS");
        sameEverywhere(all);

        today.is(LocalDate.of(2027, 12, 20));
        pay(by, reversed, 220, 0, LocalDate.of(2027, 12, 20));
        String entry =
                account(reversed) + "/payments/" + of(reversed).entries().get(0).id() + "/reversal";
        pay(by, office, 50, 1, LocalDate.of(2027, 12, 20));
        sameEverywhere(all);

        today.is(LocalDate.of(2028, 1, 5));
        newYear.reckon();
        assertThat(fresh(by).post(entry, "reason", "خطأ في المبلغ").status()).isEqualTo(302);
        assertThat(fresh(by)
                        .post(
                                "/members/" + gone.id() + "/status",
                                "version",
                                String.valueOf(version(gone)),
                                "status",
                                "RESIGNED",
                                "onDay",
                                "2028-01-05",
                                "reason",
                                "بطلب منه")
                        .status())
                .isEqualTo(302);
        assertThat(sums(by).collected())
                .as("taken back where it counted: last year")
                .isZero();
        assertThat(of(reversed).owed()).isEqualTo(340);
        assertThat(of(ahead)).extracting(DuesView::owed, DuesView::left).containsExactly(0, 0);
        assertThat(of(exempt).owed()).as("the year after the exemption").isEqualTo(120);
        assertThat(of(reduced).owed()).isEqualTo(40);
        assertThat(of(office).owed())
                .as("pays nothing, and owes nothing from before")
                .isZero();
        sameEverywhere(all);
    }

    private void sameEverywhere(List<MemberSummary> all) {
        Visitor leader = fresh(people.leader());
        Document statistics = leader.get("/statistics").document();
        List<MemberSummary> belong = all.stream()
                .filter(member -> movers.now(member).status() != MemberStatus.RESIGNED)
                .toList();
        DuesSums sums = sums(people.leader());
        assertThat(sums.members()).isEqualTo(belong.size());
        assertThat(sums.owed())
                .isEqualTo(belong.stream().mapToInt(member -> of(member).owed()).sum());
        Map<DuesStanding, Long> counted = Map.of(
                DuesStanding.PAID,
                sums.settled(),
                DuesStanding.EXEMPT,
                sums.exempt(),
                DuesStanding.ARREARS,
                sums.arrears());
        counted.forEach((standing, number) -> {
            List<String> stand = belong.stream()
                    .filter(member -> of(member).standing() == standing)
                    .map(MemberSummary::number)
                    .toList();
            assertThat(stand).as(standing + " in the sums").hasSize(number.intValue());
            String list = leader.get("/members?dues=" + standing).body();
            all.forEach(member -> assertThat(list.contains(member.number()))
                    .as(standing + " of " + member.number())
                    .isEqualTo(stand.contains(member.number())));
        });
        var links =
                statistics.select("#figure-dues, #figure-duesYears").parents().select("section.am-figure td a");
        assertThat(links).as("by territory and by year").hasSizeGreaterThan(8);
        for (Element link : links) {
            if (link.attr("href").contains("dues=")) {
                String found = leader.get(link.attr("href"))
                        .document()
                        .select(".am-count strong")
                        .text();
                assertThat(found.isEmpty() ? "0" : found).as(link.attr("href")).isEqualTo(link.text());
            }
        }
        for (MemberSummary member : belong) {
            of(member).years().forEach(year -> {
                boolean owes = leader.get("/members?dues=ARREARS-" + year.year())
                        .body()
                        .contains(member.number());
                assertThat(owes)
                        .as(member.number() + " up to " + year.year())
                        .isEqualTo(of(member).years().stream()
                                .anyMatch(one -> one.year() <= year.year() && one.paid() < one.due()));
            });
        }
    }

    private int version(MemberSummary member) {
        return movers.everything(() -> jdbc.sql("select version from member where id = ?")
                .param(member.id())
                .query(Integer.class)
                .single());
    }

    private List<String> standings(List<MemberSummary> all) {
        return all.stream().map(member -> of(member).standing().name()).toList();
    }

    private Visitor fresh(Viewer who) {
        return visitors.signedOut().signIn(people.loginOf(who), People.PASSWORD);
    }

    private static String account(MemberSummary member) {
        return "/members/" + member.id() + "/dues";
    }

    @Test
    @DisplayName("M7: members in arrears read their own dues and data, and take their own receipts and nobody else's")
    void own() {
        MemberSummary member = movers.member();
        MemberSummary other = movers.member();
        pay(people.secretary(), member, 50, 0);
        pay(people.secretary(), other, 50, 0);
        Visitor self = visitors.as(people.ofMember(member.id(), null));
        assertThat(self.get("/me").body())
                .contains("170", of(member).entries().get(0).id().toString());
        assertThat(self.get("/me/data").status()).isEqualTo(200);
        assertThat(self.get("/me/dues/" + of(member).entries().get(0).id() + "/receipt")
                        .status())
                .isEqualTo(200);
        assertThat(self.get("/me/dues/" + of(other).entries().get(0).id() + "/receipt")
                        .status())
                .isEqualTo(404);
        assertThat(self.get("/members/" + member.id() + "/dues").status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary()).get("/members?dues=ARREARS").body())
                .contains(member.number());
        assertThat(visitors.as(people.secretary()).get("/members?dues=PAID").body())
                .doesNotContain(member.number());
    }

    private void set(Setting setting, LocalDate from, int amount) {
        settings.set(setting, from, String.valueOf(amount), null);
    }

    private DuesView of(MemberSummary member) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> dues.of(people.secretary(), member.id()));
    }

    private int settled(MemberSummary member) {
        return movers.everything(() -> jdbc.sql("select dues_settled from member where id = ?")
                .param(member.id())
                .query(Integer.class)
                .single());
    }

    private DuesSums sums(Viewer by) {
        return people.as(by, () -> sums.overview(by, null).all());
    }

    private Answer pay(Viewer by, MemberSummary member, int amount, int version) {
        return pay(by, member, amount, version, DAY);
    }

    private Answer pay(Viewer by, MemberSummary member, int amount, int version, LocalDate on) {
        return visitors.as(by)
                .post(
                        "/members/" + member.id() + "/dues/payments",
                        "version",
                        String.valueOf(version),
                        "amount",
                        String.valueOf(amount),
                        "means",
                        "CASH",
                        "paidOn",
                        on.toString());
    }

    private int send(String path, String... form) {
        return visitors.as(people.secretary()).post(path, form).status();
    }

    private Answer reverse(Viewer by, String at) {
        return visitors.as(by).post(at + "/reversal", "reason", "خطأ في المبلغ");
    }
}
