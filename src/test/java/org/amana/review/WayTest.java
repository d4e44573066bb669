package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WayTest extends ReviewRoom {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate inTransaction;

    @Test
    @DisplayName("R1: draft, submitted, returned, submitted again as the next round, approved")
    void theWholeWay() {
        Dossier dossier = begun();
        assertThat(dossier.state()).isEqualTo(DossierState.DRAFT);
        assertThat(dossier.reference()).matches("SEC-04-\\d{4}-001");
        assertThat(submit(dossier.id()).state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(returned(dossier.id()).state()).isEqualTo(DossierState.RETURNED);
        assertThat(now(dossier.id()).round()).isEqualTo(1);
        assertThat(submit(dossier.id()).round()).isEqualTo(2);
        approve(people.signatory(), dossier.id());
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.APPROVED);
        assertThat(subject.heard).containsExactly("returned", "approved null");
        assertThat(dossiers.steps(dossier.id()))
                .extracting(DossierStep::step)
                .containsExactly(Step.BEGUN, Step.SUBMITTED, Step.RETURNED, Step.SUBMITTED, Step.APPROVED);
    }

    @Test
    @DisplayName("R2: what was submitted in each round stays as it was")
    void roundsStay() {
        Dossier dossier = submitted();
        returned(dossier.id());
        subject.seat("seat-2", LocalDate.of(2026, 11, 20));
        submit(dossier.id());
        Viewer leader = people.leader();
        people.as(leader, () -> {
            assertThat(dossiers.rounds(dossier.id()))
                    .extracting(SubmittedRound::number)
                    .containsExactly(1, 2);
            assertThat(dossiers.rounds(dossier.id()).get(0).snapshot().places())
                    .extracting(place -> place.facts().get(0).value())
                    .containsExactly("2026-11-01", "2026-11-02");
            assertThat(dossiers.rounds(dossier.id()).get(1).snapshot().places())
                    .extracting(place -> place.facts().get(0).value())
                    .containsExactly("2026-11-01", "2026-11-20");
        });
    }

    @Test
    @DisplayName("R1: the region recalls what leadership has not opened, and nothing after")
    void recall() {
        Dossier dossier = submitted();
        Viewer secretary = people.secretary();
        people.as(
                secretary,
                () -> submitDossier.recall(
                        secretary, dossier.id(), now(dossier.id()).version()));
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.DRAFT);
        submit(dossier.id());
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.open(leader, dossier.id()));
        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> submitDossier.recall(
                                secretary, dossier.id(), now(dossier.id()).version())))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> assertThat(overtaken.message())
                        .isEqualTo("review.overtaken.OPENED"));
    }

    @Test
    @DisplayName("A3: another region's secretary finds no such dossier")
    void otherRegion() {
        Dossier dossier = begun();
        Viewer other = people.secretary(People.OTHER_REGION);
        assertThatThrownBy(() -> people.as(other, () -> submitDossier.submit(other, dossier.id(), 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R1: a recall in a later round gives back the dossier as it was returned")
    void recallInSecondRound() {
        Dossier dossier = submitted();
        Dossier returned = returned(dossier.id());
        submit(dossier.id());
        Viewer secretary = people.secretary();
        people.as(
                secretary,
                () -> submitDossier.recall(
                        secretary, dossier.id(), now(dossier.id()).version()));
        Dossier recalled = now(dossier.id());
        assertThat(recalled.state()).isEqualTo(DossierState.RETURNED);
        assertThat(recalled.round()).isEqualTo(1);
        assertThat(recalled.decidedAt()).isEqualTo(returned.decidedAt());
        assertThat(recalled.decidedBy()).isEqualTo(people.leader().accountId());
        people.as(secretary, () -> assertThat(dossiers.remarks(dossier.id())).hasSize(1));
        assertThat(submit(dossier.id()).round()).isEqualTo(2);
    }

    @Test
    @DisplayName("R1: after a rejection a new dossier of the same subject may begin, and not before")
    void afterRejection() {
        Dossier dossier = submitted();
        Viewer secretary = people.secretary();
        Runnable again = () -> people.as(secretary, () -> {
            dossiers.begin(DossierKind.SECRETARIAT, dossier.subjectId(), null, "04", null, secretary);
        });
        assertThatThrownBy(again::run).isInstanceOf(Overtaken.class);
        Viewer signatory = people.signatory();
        people.as(
                signatory,
                () -> decisions.reject(
                        signatory, dossier.id(), now(dossier.id()).version(), "لا تمثيلية"));
        again.run();
        assertThat(dossiers.latestOf(dossier.subjectId()))
                .hasValueSatisfying(latest -> assertThat(latest.reference()).endsWith("-002"));
    }

    @Test
    @DisplayName("R1: an incomplete dossier is not submitted")
    void incomplete() {
        Dossier dossier = begun();
        subject.complete = false;
        assertThatThrownBy(() -> submit(dossier.id())).isInstanceOf(RuleViolation.class);
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.DRAFT);
    }

    @Test
    @DisplayName("R2: a submitted dossier is frozen, and so is a decided one")
    void frozen() {
        Dossier dossier = begun();
        Viewer secretary = people.secretary();
        people.as(secretary, () -> dossiers.requireEditable(dossier.id()));
        submit(dossier.id());
        assertThatThrownBy(() -> people.as(secretary, () -> dossiers.requireEditable(dossier.id())))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> assertThat(overtaken.message())
                        .isEqualTo("review.overtaken.SUBMITTED"));
        returned(dossier.id());
        people.as(secretary, () -> dossiers.requireEditable(dossier.id()));
    }

    @Test
    @DisplayName("R2: the database itself lets no one change what was submitted, or what was said of it")
    void frozenInTheDatabase() {
        Dossier dossier = submitted();
        remark(dossier.id());
        for (String table :
                new String[] {"dossier_round set number = 9", "remark set words = ''", "dossier_step set round = 9"}) {
            assertThatThrownBy(() -> jdbc.sql("update " + table).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    @DisplayName("A3: the words of a dossier are closed, in the database too, to whoever is of another region")
    void rowsOfOtherRegions() {
        Dossier dossier = submitted();
        returned(dossier.id());
        people.as(people.secretary(), () -> assertThat(dossiers.rounds(dossier.id()))
                .hasSize(1));
        people.as(people.secretary(), () -> assertThat(dossiers.remarks(dossier.id()))
                .hasSize(1));
        people.as(people.otherSecretary(), () -> assertThat(dossiers.rounds(dossier.id()))
                .isEmpty());
        people.as(people.otherSecretary(), () -> assertThat(dossiers.remarks(dossier.id()))
                .isEmpty());
        people.as(people.administrator(), () -> assertThat(dossiers.rounds(dossier.id()))
                .isEmpty());
    }

    @Test
    @DisplayName("N3: with nobody left it returns by itself, whoever was there when it happened")
    void returnsByItself() {
        Dossier dossier = submitted();
        Viewer provincial = people.provincial();
        people.as(provincial, () -> dossiers.returnByItself(dossier.id()));
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.RETURNED);
        assertThat(subject.heard).containsExactly("returned");
        assertThat(submit(dossier.id()).round()).isEqualTo(2);
    }

    @Test
    @DisplayName("A5: each step and each look at a dossier is in the audit trail")
    void audited() {
        Dossier dossier = submitted();
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.open(leader, dossier.id()));
        returned(dossier.id());
        assertThat(jdbc.sql("select action from audit_fact where subject_id = ? order by seq")
                        .param(dossier.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "DOSSIER_BEGUN",
                        "DOSSIER_SUBMITTED",
                        "DOSSIER_VIEWED",
                        "DOSSIER_OPENED",
                        "DOSSIER_REMARKED",
                        "DOSSIER_RETURNED");
    }
}
