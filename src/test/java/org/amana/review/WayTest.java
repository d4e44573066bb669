package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WayTest extends ReviewRoom {

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
                () -> dossiers.recall(secretary, dossier.id(), now(dossier.id()).version()));
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.DRAFT);
        submit(dossier.id());
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.open(leader, dossier.id()));
        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> dossiers.recall(
                                secretary, dossier.id(), now(dossier.id()).version())))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> assertThat(overtaken.message())
                        .isEqualTo("review.overtaken.OPENED"));
    }

    @Test
    @DisplayName("A3: another region's secretary finds no such dossier")
    void otherRegion() {
        Dossier dossier = begun();
        Viewer other = people.secretary(People.OTHER_REGION);
        assertThatThrownBy(() -> people.as(other, () -> dossiers.submit(other, dossier.id(), 0)))
                .isInstanceOf(NotFound.class);
    }
}
