package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.Ids;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImpartialityTest extends ReviewRoom {

    @Autowired
    JdbcClient jdbc;

    private void grant(Viewer who, Grant grant) {
        jdbc.sql("""
                insert into role_assignment (id, version, account_id, role, signatory, region_code, valid_from, state,
                    requested_at) values (?, 0, ?, ?, ?, ?, current_date - 1, 'CONFIRMED', now())
                """)
                .params(Ids.next(), who.accountId(), grant.role().name(), grant.signatory(), grant.regionCode())
                .update();
    }

    private List<Consumer<Viewer>> everyDecision(Dossier dossier) {
        int version = now(dossier.id()).version();
        return List.of(
                by -> decisions.remark(by, dossier.id(), null, "ملاحظة"),
                by -> decisions.returnForCorrection(by, dossier.id(), version),
                by -> decisions.approve(by, dossier.id(), version, new Approval(null, null)),
                by -> decisions.reject(by, dossier.id(), version, "سبب"));
    }

    private void assertBarred(Viewer by, Dossier dossier, String why) {
        assertThat(everyDecision(dossier))
                .allSatisfy(decision -> assertThatThrownBy(() -> people.as(by, () -> decision.accept(by)))
                        .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.reasons())
                                .extracting(RuleViolation.Reason::message)
                                .containsExactly(why)));
        people.as(by, () -> decisions.open(by, dossier.id()));
        assertThat(now(dossier.id()).openedAt())
                .as("a look by someone who may not decide is no opening")
                .isNull();
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    @DisplayName("A4: whoever is named in a dossier does not decide on it, signatory or not")
    void named() {
        UUID member = Ids.next();
        Viewer signatory = people.ofMember(member, Grant.leaderWhoSigns());
        Dossier dossier = submitted();
        subject.named.add(member);
        assertBarred(signatory, dossier, "A4.named");
    }

    @Test
    @DisplayName("A4: the secretary of the region does not decide on its dossier, even as leadership")
    void secretaryToo() {
        Viewer secretary = people.secretary();
        grant(secretary, Grant.leaderWhoSigns());
        Dossier dossier = submitted();
        assertBarred(people.now(secretary), dossier, "A4.secretary");
    }

    @Test
    @DisplayName("A4: whoever submitted it does not decide on it, though no longer secretary")
    void submittedIt() {
        Dossier dossier = submitted();
        Viewer secretary = people.secretary();
        jdbc.sql("update role_assignment set state = 'REVOKED' where account_id = ?")
                .param(secretary.accountId())
                .update();
        grant(secretary, Grant.leaderWhoSigns());
        assertBarred(people.now(secretary), dossier, "A4.prepared");
    }

    @Test
    @DisplayName("A4, A6: whoever only worked at it, as by composing seats, does not decide on it either")
    void workedAtIt() {
        Dossier dossier = begun();
        Viewer worker = people.withoutRole();
        people.as(people.secretary(), () -> dossiers.edit(worker, dossier.id()));
        Viewer secretary = people.secretary();
        people.as(secretary, () -> submitDossier.submit(secretary, dossier.id(), dossier.version()));
        grant(worker, Grant.leaderWhoSigns());
        assertBarred(people.now(worker), dossier, "A4.prepared");
    }

    @Test
    @DisplayName("A4: whoever submitted an earlier round does not decide on a later one that the successor submitted")
    void submittedEarlierRound() {
        Dossier dossier = submitted();
        Viewer before = people.secretary();
        Viewer successor = people.withoutRole();
        Dossier again = returned(dossier.id());
        jdbc.sql("update role_assignment set state = 'REVOKED' where account_id = ?")
                .param(before.accountId())
                .update();
        grant(successor, Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        Viewer now = people.now(successor);
        people.as(now, () -> submitDossier.submit(now, again.id(), again.version()));
        jdbc.sql("update dossier set begun_by = ?").param(successor.accountId()).update();
        grant(before, Grant.leaderWhoSigns());
        assertBarred(people.now(before), dossier, "A4.prepared");
    }

    @Test
    @DisplayName("R4: any leadership member remarks and returns; only a signatory approves or rejects")
    void whoDecides() {
        Dossier dossier = submitted();
        Viewer leader = people.leader();
        int version = now(dossier.id()).version();
        assertThatThrownBy(() -> people.as(
                        leader, () -> decisions.approve(leader, dossier.id(), version, new Approval(null, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(leader, () -> decisions.reject(leader, dossier.id(), version, "سبب")))
                .isInstanceOf(NotFound.class);
        assertThat(returned(dossier.id()).state()).isEqualTo(DossierState.RETURNED);
        Viewer administrator = people.administrator();
        assertThatThrownBy(() ->
                        people.as(administrator, () -> decisions.remark(administrator, dossier.id(), null, "ملاحظة")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R5: under review after its secretary left, it waits until the successor endorses it, then goes on")
    void successor() {
        Dossier dossier = submitted();
        remark(dossier.id());
        Viewer before = people.secretary();
        assertThatThrownBy(() -> people.as(before, () -> submitDossier.endorse(before, dossier.id())))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(
                                violation.reasons().get(0).message())
                        .isEqualTo("R5.nothingToEndorse"));
        jdbc.sql("update role_assignment set state = 'REVOKED' where account_id = ?")
                .param(before.accountId())
                .update();
        Viewer signatory = people.signatory();
        assertThatThrownBy(() -> approve(signatory, dossier.id()))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(
                                violation.reasons().get(0).message())
                        .isEqualTo("R5.waitsForSuccessor"));
        assertThatThrownBy(() -> returned(dossier.id())).isInstanceOf(RuleViolation.class);
        Viewer someone = people.withoutRole();
        grant(someone, Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        Viewer successor = people.now(someone);
        people.as(successor, () -> submitDossier.endorse(successor, dossier.id()));
        approve(signatory, dossier.id());
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.APPROVED);
    }

    @Test
    @DisplayName("R5: a draft is the region's: the successor submits what the predecessor began")
    void inheritedDraft() {
        Dossier dossier = begun();
        jdbc.sql("update role_assignment set state = 'REVOKED' where account_id = ?")
                .param(people.secretary().accountId())
                .update();
        Viewer someone = people.withoutRole();
        grant(someone, Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        Viewer successor = people.now(someone);
        people.as(successor, () -> submitDossier.submit(successor, dossier.id(), dossier.version()));
        approve(people.signatory(), dossier.id());
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.APPROVED);
    }
}
