package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.Overtaken;
import org.amana.testing.AtOnce;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

class TwoAtOnceTest extends ReviewRoom {

    private static final int TIMES = 8;

    @RepeatedTest(TIMES)
    @DisplayName("R1: of an approval and a return at once exactly one succeeds, and the other is told what happened")
    void approveAndReturn() throws Exception {
        Dossier dossier = submitted();
        remark(dossier.id());
        Viewer signatory = people.signatory();
        Viewer leader = people.leader();
        int version = now(dossier.id()).version();
        List<Overtaken> second = atOnce(
                () -> people.as(
                        signatory, () -> decisions.approve(signatory, dossier.id(), version, new Approval(null, null))),
                () -> people.as(leader, () -> decisions.returnForCorrection(leader, dossier.id(), version)));
        DossierState state = now(dossier.id()).state();
        assertThat(second).singleElement().satisfies(overtaken -> {
            assertThat(overtaken.message()).isEqualTo("review.overtaken." + state);
            assertThat(overtaken.args().get(0))
                    .isEqualTo(state == DossierState.APPROVED ? signatory.name() : leader.name());
        });
        assertThat(subject.heard).hasSize(1);
    }

    @RepeatedTest(TIMES)
    @DisplayName("R1: of a recall and the first look at once, either it is recalled unread or it stays submitted")
    void recallAndOpen() throws Exception {
        Dossier dossier = submitted();
        Viewer secretary = people.secretary();
        Viewer leader = people.leader();
        int version = now(dossier.id()).version();
        List<Overtaken> second = atOnce(
                () -> people.as(secretary, () -> {
                    submitDossier.recall(secretary, dossier.id(), version);
                }),
                () -> people.as(leader, () -> {
                    decisions.open(leader, dossier.id());
                }));
        Dossier after = now(dossier.id());
        if (second.isEmpty()) {
            assertThat(after.state()).isEqualTo(DossierState.DRAFT);
            assertThat(after.openedAt()).isNull();
        } else {
            assertThat(after.state()).isEqualTo(DossierState.SUBMITTED);
            assertThat(after.openedAt()).isNotNull();
        }
    }

    @RepeatedTest(TIMES)
    @DisplayName("R1: two who begin a dossier of the same subject at once begin one")
    void beginTwice() throws Exception {
        Viewer secretary = people.secretary();
        UUID about = subject.subject();
        ThrowingCallable begin = () -> people.as(secretary, () -> {
            dossiers.begin(DossierKind.SECRETARIAT, about, null, "04", null, secretary);
        });
        assertThat(atOnce(begin, begin)).hasSize(1);
        assertThat(dossiers.ofRegion("04")).hasSize(1);
    }

    @RepeatedTest(TIMES)
    @DisplayName("References count without gap or double when several begin at once")
    void references() throws Exception {
        Viewer secretary = people.secretary();
        ThrowingCallable begin = () -> people.as(secretary, () -> {
            dossiers.begin(DossierKind.SECRETARIAT, subject.subject(), null, "04", null, secretary);
        });
        assertThat(atOnce(begin, begin, begin, begin)).isEmpty();
        assertThat(dossiers.ofRegion("04"))
                .extracting(dossier -> dossier.reference().substring(12))
                .containsExactlyInAnyOrder("001", "002", "003", "004");
    }

    /** Does all at the same moment; answers how those were told off that came second. */
    private static List<Overtaken> atOnce(ThrowingCallable... acts) throws Exception {
        List<Throwable> second = AtOnce.refusals(acts);
        assertThat(second).allSatisfy(refused -> assertThat(refused).isInstanceOf(Overtaken.class));
        return second.stream().map(Overtaken.class::cast).toList();
    }
}
