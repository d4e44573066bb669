package org.amana.nomination;

import static org.amana.nomination.ProposingTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.nomination.nominee.Candidates;
import org.amana.nomination.nominee.Candidates.Candidate;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Requirement;
import org.amana.nomination.nominee.RequirementCheck;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.ProvinceName;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.acceptance.Answers;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class EligibilityTest {

    private static final String PROVINCE = People.PROVINCE;

    @Autowired
    Region region;

    @Autowired
    Candidates candidates;

    @Autowired
    ProposeNominees propose;

    @Autowired
    NomineeAnswers answers;

    @Autowired
    Answers invited;

    @Autowired
    Settings settings;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName("N3: wherever someone is chosen, each requirement shows as met or not, with the fact behind it")
    void requirementByRequirement() {
        MemberSummary recent = region.register(
                Region.newcomer(PROVINCE).joined(region.today().minusMonths(2)).withoutIdentity());

        Candidate found = find(recent);

        assertThat(met(found.checks()))
                .containsExactly(
                        Requirement.ACTIVE, Requirement.PROVINCE, Requirement.NO_SANCTION, Requirement.ONE_LIST);
        RequirementCheck months = check(found.checks(), Requirement.MONTHS);
        assertThat(months.met()).isFalse();
        assertThat(months.args())
                .containsExactly(
                        "FEMALE", recent.joinedOn(), 6, recent.joinedOn().plusMonths(6));
        assertThat(check(found.checks(), Requirement.IDENTITY).met()).isFalse();
        assertThat(found.possible()).isFalse();
    }

    @Test
    @DisplayName("M1, N3: an incomplete record holds no nomination")
    void incompleteRecord() {
        MemberSummary incomplete = region.register(Region.newcomer(PROVINCE).withoutIdentity());

        assertThatThrownBy(() -> region.nominate(incomplete)).satisfies(refused("N3.cannotBeNominated"));
    }

    @Test
    @DisplayName("N3: a nominee is an active member under no sanction; every reason is given at once")
    void activeAndUnderNoSanction() {
        MemberSummary member = region.member(PROVINCE);
        status(member, "SUSPENDED");

        assertThatThrownBy(() -> region.nominate(member))
                .satisfies(refused("N3.cannotBeNominated", "N3.cannotBeNominated"));
    }

    @Test
    @DisplayName("N3: a nominee is a member of that province")
    void ofThatProvince() {
        MemberSummary neighbour = region.member("04.421");
        Viewer secretary = people.secretary();
        Place place = region.place(PROVINCE);

        assertThatThrownBy(() -> people.as(secretary, () -> propose.nominate(secretary, place, neighbour.id())))
                .satisfies(refused("N3.cannotBeNominated"));
    }

    @Test
    @DisplayName("N3: six months to the day are enough, a day less is not; a waiver needs a justification")
    void sixMonths() {
        LocalDate justEnough = region.today().minusMonths(6);
        UUID enough = region.accepted(region.register(Region.newcomer(PROVINCE).joined(justEnough)));
        UUID dayShort =
                region.accepted(region.register(Region.newcomer(PROVINCE).joined(justEnough.plusDays(1))));
        assertThat(unmet(enough)).isEmpty();
        assertThat(unmet(dayShort)).containsExactly(Requirement.MONTHS);

        Viewer secretary = people.secretary();
        Place place = region.place(PROVINCE);
        people.as(secretary, () -> propose.waive(secretary, place, dayShort, "كان منسق الشبيبة منذ سنوات"));

        assertThat(unmet(dayShort)).isEmpty();
        RequirementCheck months = check(state(dayShort).checks(), Requirement.MONTHS);
        assertThat(months.met()).isFalse();
        assertThat(months.waived()).isTrue();
    }

    @Test
    @DisplayName("N3: the months are a setting with the day from which it holds")
    void monthsAreASetting() {
        settings.set(Setting.NOMINEE_MONTHS, region.today(), "12", null);
        UUID nominee = region.accepted(
                region.register(Region.newcomer(PROVINCE).joined(region.today().minusMonths(8))));

        assertThat(unmet(nominee)).containsExactly(Requirement.MONTHS);
    }

    @Test
    @DisplayName("N3: on one list only: proposed in one province, then moved, nobody is proposed twice")
    void onOneListOnly() {
        MemberSummary member = region.member(PROVINCE);
        region.nominate(member);
        jdbc("update member set province_code = '04.421' where id = ?", member.id());

        Candidate found = find(member, "04.421");
        assertThat(check(found.checks(), Requirement.ONE_LIST).met()).isFalse();
        Viewer secretary = people.secretary();
        Place place = region.place("04.421");
        assertThatThrownBy(() -> people.as(secretary, () -> propose.nominate(secretary, place, member.id())))
                .satisfies(refused("N3.cannotBeNominated"));
    }

    @Test
    @DisplayName("N3: of two regions that put the same person on their lists at the same instant, exactly one does")
    void raceForOnePerson() throws Exception {
        MemberSummary member = region.member(PROVINCE);
        region.begin(People.REGION);
        Viewer secretary = people.secretary();
        Place here = region.place(PROVINCE);
        Place there = region.place("04.421");
        jdbc("update member set province_code = '04.421' where id = ?", member.id());
        Callable<Boolean> inFirst = () -> people.as(secretary, () -> tried(() -> insert(here, member)));
        Callable<Boolean> inSecond = () -> people.as(secretary, () -> tried(() -> insert(there, member)));
        assertThat(AtOnce.both(inFirst, inSecond)).containsExactlyInAnyOrder(true, false);
        assertThat(JdbcClient.create(owner)
                        .sql("select count(*) from nominee where member_id = ?")
                        .param(member.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "B8: whoever changes the record at that instant, issuing a card say, is waited for, and the person then taken")
    void aCardMeanwhile() throws Exception {
        MemberSummary member = region.member(PROVINCE);
        region.begin(People.REGION);
        Viewer secretary = people.secretary();
        Place here = region.place(PROVINCE);
        try (Connection other = owner.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .executeQuery("select id from member where id = '" + member.id() + "' for no key update");
            CompletableFuture<Boolean> taken =
                    CompletableFuture.supplyAsync(() -> people.as(secretary, () -> tried(() -> insert(here, member))));
            while (!taken.isDone() && !waits()) {
                Thread.onSpinWait();
            }
            other.commit();
            assertThat(taken.get()).isTrue();
        }
    }

    private boolean waits() {
        return JdbcClient.create(owner)
                .sql(
                        "select exists (select from pg_stat_activity where state = 'active' and query like 'select pg_sleep%')")
                .query(Boolean.class)
                .single();
    }

    private void insert(Place place, MemberSummary member) {
        propose.nominate(people.secretary(), place, member.id());
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    @Test
    @DisplayName("N3, B4: silence is not acceptance; an acceptance is recorded with means and day")
    void acceptance() {
        UUID nominee = region.nominate(region.member(PROVINCE));
        assertThat(unmet(nominee)).containsExactly(Requirement.ACCEPTED);

        region.accept(PROVINCE, nominee);

        assertThat(unmet(nominee)).isEmpty();
        assertThat(state(nominee).nominee().acceptance())
                .isEqualTo(new Acceptance(AcceptanceMeans.IN_PERSON, region.today(), null));
    }

    @Test
    @DisplayName("N3, B4: an acceptance does not lie in the future, and no secretary answers for the application")
    void acceptanceIsSound() {
        UUID nominee = region.nominate(region.member(PROVINCE));
        Viewer secretary = people.secretary();
        Place place = region.place(PROVINCE);

        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> answers.accepted(
                                secretary,
                                place,
                                nominee,
                                AcceptanceMeans.PHONE,
                                region.today().plusDays(1),
                                null)))
                .satisfies(refused("N3.acceptedInTheFuture"));
        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> answers.accepted(secretary, place, nominee, AcceptanceMeans.LINK, region.today(), null)))
                .satisfies(refused("N3.meansRecordThemselves"));
    }

    @Test
    @DisplayName("N3, B4: a nominee accepts at a one-time link, or declines and leaves the ranking")
    void atALink() {
        UUID first = region.nominate(region.member(PROVINCE));
        UUID second = region.nominate(region.member(PROVINCE));

        answer(first, true);
        answer(second, false);

        assertThat(state(first).nominee().acceptance().means()).isEqualTo(AcceptanceMeans.LINK);
        assertThat(region.now(PROVINCE).nominees()).extracting(NomineeState::id).containsExactly(first);
        assertThat(region.now(PROVINCE).former())
                .extracting(former -> former.nominee().standing())
                .containsExactly(Standing.WITHDRAWN);
    }

    private void answer(UUID nominee, boolean accepts) {
        Viewer secretary = people.secretary();
        Place place = region.place(PROVINCE);
        String path = people.as(
                secretary, () -> answers.invite(secretary, place, nominee).path());
        String secret = path.substring(path.lastIndexOf('/') + 1);
        invited.atLink(secret, accepts);
    }

    @Test
    @DisplayName("B8, N3: who ceases to be a member while the list is drawn up leaves it that day")
    void lostWhileDrawnUp() {
        MemberSummary leaving = region.member(PROVINCE);
        region.nominate(leaving);
        UUID staying = region.nominate(region.member(PROVINCE));

        resign(leaving);

        assertThat(region.now(PROVINCE).nominees()).singleElement().satisfies(nominee -> {
            assertThat(nominee.id()).isEqualTo(staying);
            assertThat(nominee.nominee().rank()).isEqualTo(1);
        });
        assertThat(region.now(PROVINCE).former())
                .extracting(former -> former.nominee().standing())
                .containsExactly(Standing.INELIGIBLE);
    }

    /** By the member's own page, as the province's secretary would record it. */
    private void resign(MemberSummary member) {
        Visitor provincial = visitors.as(people.provincial());
        String path = "/members/" + member.id() + "/status";
        String version =
                provincial.get(path).document().select("[name=version]").val();
        Answer done = provincial.post(
                path,
                "version",
                version,
                "status",
                "RESIGNED",
                "onDay",
                region.today().toString(),
                "reason",
                "استقالة مكتوبة");
        assertThat(done.status()).isEqualTo(302);
    }

    @Test
    @DisplayName("N3: candidates are searched in both scripts, among the members of the province only")
    void bothScripts() {
        MemberSummary nadia =
                region.register(Region.newcomer(PROVINCE).named("نادية", "Nadia", "الهلالي", "El Hilali"));
        region.register(Region.newcomer("04.421").named("نادية", "Nadia", "الفاسي", "El Fassi"));
        ProvinceName province = region.now(PROVINCE).province();
        Viewer secretary = people.secretary();

        for (String typed : List.of("نادية", "nadia", "hilali")) {
            assertThat(people.as(secretary, () -> candidates.find(secretary, People.REGION, province, typed)))
                    .as(typed)
                    .extracting(Candidate::id)
                    .containsExactly(nadia.id());
        }
    }

    @Test
    @DisplayName("N3: before anything is searched, those who could be proposed are there, the eligible first")
    void eligibleFirst() {
        MemberSummary recent = region.register(Region.newcomer(PROVINCE)
                .named("آمال", "Amal", "الأندلسي", "Al Andaloussi")
                .joined(region.today().minusMonths(2)));
        MemberSummary eligible = region.register(Region.newcomer(PROVINCE).named("يامنة", "Yamna", "الزاهي", "Zahi"));
        MemberSummary barred = region.register(Region.newcomer(PROVINCE).withoutIdentity());
        Viewer secretary = people.secretary();
        ProvinceName name = region.now(PROVINCE).province();

        List<Candidate> found = people.as(secretary, () -> candidates.find(secretary, People.REGION, name, ""));

        assertThat(found).extracting(Candidate::id).containsExactly(eligible.id(), recent.id());
        assertThat(found).extracting(Candidate::id).doesNotContain(barred.id());
    }

    private Candidate find(MemberSummary member) {
        return find(member, PROVINCE);
    }

    private Candidate find(MemberSummary member, String province) {
        Viewer secretary = people.secretary();
        ProvinceName name = region.now(province).province();
        return people.as(secretary, () -> candidates.find(secretary, People.REGION, name, member.number())).stream()
                .filter(candidate -> candidate.id().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    private NomineeState state(UUID nominee) {
        return region.now(PROVINCE).nominees().stream()
                .filter(state -> state.id().equals(nominee))
                .findFirst()
                .orElseThrow();
    }

    private List<Requirement> unmet(UUID nominee) {
        return state(nominee).unmet().stream()
                .map(RequirementCheck::requirement)
                .toList();
    }

    private static List<Requirement> met(List<RequirementCheck> checks) {
        return checks.stream()
                .filter(RequirementCheck::met)
                .map(RequirementCheck::requirement)
                .toList();
    }

    private static RequirementCheck check(List<RequirementCheck> checks, Requirement requirement) {
        return checks.stream()
                .filter(check -> check.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    private void status(MemberSummary member, String status) {
        jdbc("update member set status = '" + status + "' where id = ?", member.id());
    }

    /** As the owner of the tables: the rows as another room would have left them. */
    private void jdbc(String sql, UUID id) {
        JdbcClient.create(owner).sql(sql).param(id).update();
    }
}
