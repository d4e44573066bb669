package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
@DisplayName("Two at once on a body: one succeeds, the other is told, and the body is whole")
class RacesTest {

    private static final int ROUNDS = 20;

    @Autowired
    Forming forming;

    @Autowired
    Appointed appointed;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    Viewer secretary;
    Visitor one;
    Visitor other;

    @BeforeEach
    void signIn() {
        secretary = appointed.regionalSecretary();
        one = visitors.signedOut().signIn(people.loginOf(secretary), People.PASSWORD);
        other = visitors.signedOut().signIn(people.loginOf(secretary), People.PASSWORD);
    }

    @Test
    @DisplayName("R1: two tabs of a secretary give one seat to two people, many times over")
    void twoTabsOneSeat() throws Exception {
        Body secretariat = forming.begin(secretary, BodyKind.SECRETARIAT);
        UUID seat = forming.seat(secretariat, Post.RAPPORTEUR).id();
        MemberSummary first = appointed.member();
        MemberSummary second = appointed.member();
        MemberSummary third = appointed.member();
        MemberSummary fourth = appointed.member();
        for (int round = 0; round < ROUNDS; round++) {
            MemberSummary mine = round % 2 == 0 ? first : third;
            MemberSummary theirs = round % 2 == 0 ? second : fourth;
            int version = version(seat);
            List<Answer> answers =
                    AtOnce.both(choosing(one, seat, version, mine), choosing(other, seat, version, theirs));
            assertThat(answers.stream().map(Answer::status).sorted()).containsExactly(302, 409);
            UUID winner = answers.get(0).status() == 302 ? mine.id() : theirs.id();
            assertThat(holder(seat)).isEqualTo(winner);
            assertThat(version(seat)).isEqualTo(version + 1);
        }
    }

    @Test
    @DisplayName("B4: one person is taken for the secretariat and the committee at the same instant, many times over")
    void onePersonTwoBodies() throws Exception {
        UUID seat = forming.seat(forming.begin(secretary, BodyKind.SECRETARIAT), Post.TREASURER)
                .id();
        UUID chair = forming.seat(forming.begin(secretary, BodyKind.COMMITTEE), Post.CHAIR)
                .id();
        for (int round = 0; round < ROUNDS; round++) {
            MemberSummary wanted = appointed.member();
            List<Integer> statuses = AtOnce.statuses(
                    choosing(one, seat, version(seat), wanted), choosing(other, chair, version(chair), wanted));
            assertThat(statuses.get(0)).isEqualTo(302);
            assertThat(statuses.get(1)).as("the second is told").isIn(409, 422);
            assertThat(jdbc.sql("select count(*) from seat where member_id = ?")
                            .param(wanted.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("R1: two tabs begin a secretariat at the same instant, and submit it")
    void beginTwice() throws Exception {
        String path = "/regions/" + People.REGION + "/secretariat";
        List<Integer> begun = AtOnce.statuses(() -> one.post(path), () -> other.post(path));
        assertThat(begun.get(0)).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from body").query(Integer.class).single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from dossier").query(Integer.class).single())
                .isEqualTo(1);
    }

    private static Callable<Answer> choosing(Visitor tab, UUID seat, int version, MemberSummary member) {
        return () -> tab.post(
                "/regions/" + People.REGION + "/seats/" + seat,
                "version",
                Integer.toString(version),
                "member",
                member.id().toString());
    }

    private int version(UUID seat) {
        return jdbc.sql("select version from seat where id = ?")
                .param(seat)
                .query(Integer.class)
                .single();
    }

    private UUID holder(UUID seat) {
        return jdbc.sql("select member_id from seat where id = ?")
                .param(seat)
                .query(UUID.class)
                .single();
    }
}
