package org.amana.membership.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class TransferAtOnceTest {

    private static final int TIMES = 6;

    @Autowired
    Movers movers;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @RepeatedTest(TIMES)
    @DisplayName("M4: of two who accept, or one who accepts and one who withdraws, at once exactly one succeeds")
    void answers() throws Exception {
        MemberSummary member = movers.member();
        UUID transfer = movers.ask(people.secretary(), member, Movers.FAR);
        var receiving = people.otherSecretary();
        var present = people.secretary();
        List<Throwable> second = AtOnce.refusals(
                () -> movers.accept(receiving, transfer),
                () -> movers.accept(receiving, transfer),
                () -> movers.withdraw(present, transfer));
        assertThat(second).hasSize(2).allSatisfy(told -> assertThat(told).isInstanceOf(Overtaken.class));
        boolean accepted = movers.now(transfer).state() == TransferState.ACCEPTED;
        assertThat(movers.now(member).provinceCode()).isEqualTo(accepted ? Movers.FAR : Movers.HERE);
    }

    @RepeatedTest(TIMES)
    @DisplayName("M4: of two sides that ask for the same member at once one waits, and the other is told")
    void asking() throws Exception {
        Newcomer newcomer = new Newcomer();
        MemberSummary member = movers.member(newcomer);
        var present = people.secretary();
        var one = people.otherSecretary();
        var other = people.secretary("02");
        List<Throwable> second = AtOnce.refusals(
                () -> movers.ask(present, member, Movers.FAR),
                () -> movers.askFor(one, newcomer, Movers.FAR),
                () -> movers.askFor(other, newcomer, "02.113"));
        assertThat(second).hasSize(2).allSatisfy(told -> assertThat(
                        ((RuleViolation) told).reasons().get(0).message())
                .isEqualTo("M4.waitsAlready"));
    }

    @RepeatedTest(TIMES)
    @DisplayName("M3, M4: of a transfer and a change of status at once both are done in turn, or the second is told")
    void status() throws Exception {
        MemberSummary member = movers.member();
        UUID transfer = movers.ask(people.secretary(), member, Movers.FAR);
        var receiving = people.otherSecretary();
        Visitor present = visitors.as(people.secretary());
        List<Answer> changed = new ArrayList<>();
        List<Throwable> refused = AtOnce.refusals(
                () -> movers.accept(receiving, transfer),
                () -> changed.add(present.post(
                        "/members/" + member.id() + "/status",
                        "version",
                        "0",
                        "status",
                        "RESIGNED",
                        "onDay",
                        "2026-01-05",
                        "reason",
                        "Letter")));
        assertThat(refused).isEmpty();
        assertThat(changed.get(0).status()).isIn(302, 404, 409);
        MemberSummary after = movers.now(member);
        assertThat(after.provinceCode()).isEqualTo(Movers.FAR);
        assertThat(after.active()).isEqualTo(changed.get(0).status() != 302);
    }
}
