package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.NomineeState;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class ProposingTest {

    private static final String PROVINCE = People.PROVINCE;

    @Autowired
    Region region;

    @Autowired
    ProposeNominees propose;

    @Autowired
    SubmitList submitList;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("N1: a region's list covers all its provinces, each with a dossier of its own")
    void coversAllProvinces() {
        region.begin(People.REGION);

        ListState list = region.list(People.REGION);
        assertThat(list.provinces()).hasSize(7).allSatisfy(province -> {
            assertThat(province.proposal()).isNotNull();
            assertThat(province.dossier()).isNotNull();
            assertThat(province.status()).isEqualTo(ProvinceStatus.EMPTY);
        });
        assertThat(list.provinces().stream()
                        .map(province ->
                                region.dossier(province.province().code()).reference()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("N1: beginning twice begins one list")
    void oneListAtATime() {
        region.begin(People.REGION);
        UUID first = region.list(People.REGION).list().id();
        region.begin(People.REGION);

        assertThat(region.list(People.REGION).list().id()).isEqualTo(first);
    }

    @Test
    @DisplayName("N1: nominees are ranked, the first is the proposal; they move up and down and close ranks")
    void ranked() {
        List<UUID> nominees = List.of(
                region.nominate(region.member(PROVINCE)),
                region.nominate(region.member(PROVINCE)),
                region.nominate(region.member(PROVINCE)));
        assertThat(order()).isEqualTo(nominees);

        move(nominees.get(2), true);
        assertThat(order()).containsExactly(nominees.get(0), nominees.get(2), nominees.get(1));

        move(nominees.get(0), false);
        assertThat(order()).containsExactly(nominees.get(2), nominees.get(0), nominees.get(1));

        Viewer secretary = people.secretary();
        Place place = region.place(PROVINCE);
        people.as(secretary, () -> propose.remove(secretary, place, nominees.get(2)));
        assertThat(order()).containsExactly(nominees.get(0), nominees.get(1));
        assertThat(region.now(PROVINCE).nominees())
                .extracting(nominee -> nominee.nominee().rank())
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("N1: a province has five nominees at most")
    void fiveAtMost() {
        for (int i = 0; i < 5; i++) {
            region.nominate(region.member(PROVINCE));
        }
        MemberSummary sixth = region.member(PROVINCE);

        assertThatThrownBy(() -> region.nominate(sixth)).satisfies(refused("N1.tooMany"));
        assertThat(region.now(PROVINCE).nominees()).hasSize(5);
    }

    @Test
    @DisplayName("N1: a province is marked “not proposed” with a reason, or has nominees, never both")
    void notProposed() {
        region.begin(People.REGION);
        region.proposeNobody(PROVINCE);
        assertThat(region.missing(PROVINCE)).isEmpty();
        assertThat(region.now(PROVINCE).hasProposal()).isTrue();

        region.nominate(region.member(PROVINCE));
        assertThat(region.now(PROVINCE).notProposedReason()).isNull();
        assertThatThrownBy(() -> region.proposeNobody(PROVINCE)).satisfies(refused("N1.somebodyIsProposed"));
    }

    @Test
    @DisplayName(
            "N1: the list can not go while a province has neither nominees nor a reason; everything missing is named")
    void everyProvinceFirst() {
        region.begin(Region.SMALL);
        region.accepted(region.young(Region.FIRST));

        assertThatThrownBy(() -> region.submit(Region.SMALL))
                .satisfies(refused("N2.consultation.missing", "N1.proposal.missing"));
    }

    @Test
    @DisplayName("N1, R2: what changed since the page was shown is not submitted unseen")
    void submitsWhatWasSeen() {
        region.ready(Region.SMALL);
        int seen = region.list(Region.SMALL).seen();
        region.nominate(region.member(Region.FIRST));

        Viewer secretary = people.secretary(Region.SMALL);
        assertThatThrownBy(() -> people.as(secretary, () -> submitList.submit(secretary, Region.SMALL, seen)))
                .isInstanceOf(Overtaken.class);
        assertThat(region.now(Region.FIRST).status()).isNotEqualTo(ProvinceStatus.SUBMITTED);
    }

    @Test
    @DisplayName("R2: two tabs on one province: the second is told, and nothing of the first is lost")
    void staleTab() {
        region.nominate(region.member(PROVINCE));
        Place opened = region.place(PROVINCE);
        MemberSummary second = region.member(PROVINCE);
        MemberSummary third = region.member(PROVINCE);
        Viewer secretary = people.secretary();
        people.as(secretary, () -> propose.nominate(secretary, opened, second.id()));

        assertThatThrownBy(() -> people.as(secretary, () -> propose.nominate(secretary, opened, third.id())))
                .isInstanceOf(Overtaken.class);
        assertThat(region.now(PROVINCE).nominees()).hasSize(2);
    }

    @Test
    @DisplayName("A5: who is proposed is in the audit trail, without a name")
    void audited() {
        MemberSummary member = region.member(PROVINCE);
        UUID nominee = region.nominate(member);

        List<String> details = jdbc.sql("select details::text from audit_fact where action = 'NOMINEE_ADDED'"
                        + " and subject_id = ? and region_code = '04' and province_code = '04.281'")
                .param(nominee.toString())
                .query(String.class)
                .list();
        assertThat(details).singleElement().asString().contains(member.id().toString());
        assertThat(details.get(0)).doesNotContain(member.name().latin());
    }

    private List<UUID> order() {
        return region.now(PROVINCE).nominees().stream().map(NomineeState::id).toList();
    }

    private void move(UUID nominee, boolean up) {
        Viewer secretary = people.secretary();
        Place place = region.place(PROVINCE);
        people.as(secretary, () -> propose.move(secretary, place, nominee, up));
    }

    static org.assertj.core.api.ThrowingConsumer<Throwable> refused(String... messages) {
        return thrown -> assertThat(thrown)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .extracting(RuleViolation::reasons, InstanceOfAssertFactories.list(RuleViolation.Reason.class))
                .extracting(RuleViolation.Reason::message)
                .containsExactlyInAnyOrder(messages);
    }
}
