package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.transfer.Movers;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leaves a territory by a transfer (M4). */
@AmanaTest
class LeavingTest {

    @Autowired
    Forming forming;

    @Autowired
    Appointed appointed;

    @Autowired
    Mandates mandates;

    @Autowired
    Movers movers;

    @Autowired
    People people;

    @Test
    @DisplayName("B8: whoever leaves the region loses the seat that day; whoever moves within it keeps it")
    void seats() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        Seat leaves = forming.seat(body, Post.CHAIR);
        Seat stays = forming.seat(body, Post.VICE_CHAIR);
        MemberSummary leaving = forming.youngWoman();
        MemberSummary moving = forming.youngWoman();
        forming.choose(secretary, leaves, leaving);
        forming.choose(secretary, stays, moving);
        movers.accept(people.otherSecretary(), movers.ask(secretary, leaving, Movers.FAR));
        movers.ask(secretary, moving, Movers.NEIGHBOUR);
        assertThat(forming.now(leaves).memberId()).isNull();
        assertThat(forming.now(stays).memberId()).isEqualTo(moving.id());
        assertThat(movers.now(moving).provinceCode()).isEqualTo(Movers.NEIGHBOUR);
    }

    @Test
    @DisplayName(
            "B8: the province's mandate is lost with the province, within the region too, and the role at once (A2)")
    void provincialMandate() {
        MemberSummary member = appointed.member();
        Viewer provincial = appointed.provincialSecretary(member);
        assertThat(provincial.provincesAsSecretary()).containsExactly(Movers.HERE);
        movers.ask(people.secretary(), member, Movers.NEIGHBOUR);
        assertThat(mandates.provincialSecretaries("04")).isEmpty();
        assertThat(people.now(provincial).grants()).isEmpty();
    }

    @Test
    @DisplayName("B8: the region's secretary who moves within the region stays in office, and beyond it does not")
    void regionalMandate() {
        MemberSummary member = appointed.member();
        appointed.regionalSecretary(member);
        // nobody moves themselves (A4)
        Viewer another = people.secretary();
        movers.ask(another, member, Movers.NEIGHBOUR);
        assertThat(mandates.regionalSecretary("04")).isPresent();
        UUID beyond = movers.ask(another, movers.now(member), Movers.FAR);
        movers.accept(people.otherSecretary(), beyond);
        assertThat(mandates.regionalSecretary("04")).isEmpty();
    }

    @RepeatedTest(6)
    @DisplayName(
            "B8: of a transfer and a seat given at the same instant, no seat is left with someone of another region")
    void seatAndTransferAtOnce() throws Exception {
        Viewer secretary = appointed.regionalSecretary();
        Seat seat = forming.seat(forming.begin(secretary, BodyKind.COMMITTEE), Post.CHAIR);
        MemberSummary member = forming.youngWoman();
        UUID transfer = movers.ask(secretary, member, Movers.FAR);
        Viewer receiving = people.otherSecretary();
        AtOnce.both(
                () -> {
                    try {
                        forming.choose(secretary, seat, member);
                    } catch (Overtaken | NotFound | RuleViolation second) {
                        return false;
                    }
                    return true;
                },
                () -> {
                    movers.accept(receiving, transfer);
                    return true;
                });
        assertThat(movers.now(member).regionCode()).isEqualTo("01");
        assertThat(forming.now(seat).memberId()).isNull();
    }
}
