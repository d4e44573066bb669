package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {

    private static final UUID SOMEONE = UUID.fromString("0190a7a0-0000-7000-8000-000000000001");
    private static final Instant THEN = Instant.parse("2026-11-24T10:00:00Z");

    /** Each act, and the state it leads to. */
    private enum Act {
        SUBMIT(DossierState.SUBMITTED, dossier -> dossier.submit(SOMEONE, THEN)),
        RECALL(DossierState.DRAFT, dossier -> dossier.recall(null)),
        RETURN(DossierState.RETURNED, dossier -> dossier.returnForCorrection(SOMEONE, THEN)),
        APPROVE(DossierState.APPROVED, dossier -> dossier.approve(SOMEONE, THEN, new Approval(null, null))),
        REJECT(DossierState.REJECTED, dossier -> dossier.reject(SOMEONE, THEN)),
        OPEN(DossierState.SUBMITTED, dossier -> dossier.open(SOMEONE, THEN)),
        ENDORSE(DossierState.SUBMITTED, dossier -> dossier.endorse(SOMEONE));

        private final DossierState to;
        private final Consumer<Dossier> act;

        Act(DossierState to, Consumer<Dossier> act) {
            this.to = to;
            this.act = act;
        }
    }

    private static final Map<DossierState, Set<Act>> ALLOWED = new EnumMap<>(Map.of(
            DossierState.DRAFT, Set.of(Act.SUBMIT),
            DossierState.SUBMITTED, Set.of(Act.RECALL, Act.RETURN, Act.APPROVE, Act.REJECT, Act.OPEN, Act.ENDORSE),
            DossierState.RETURNED, Set.of(Act.SUBMIT),
            DossierState.APPROVED, Set.of(),
            DossierState.REJECTED, Set.of()));

    private static Dossier in(DossierState state) {
        Dossier dossier = new Dossier(
                DossierKind.SECRETARIAT, UUID.randomUUID(), null, "04", null, "SEC-04-2026-001", SOMEONE, THEN);
        if (state != DossierState.DRAFT) {
            Act.SUBMIT.act.accept(dossier);
        }
        Stream.of(Act.RETURN, Act.APPROVE, Act.REJECT)
                .filter(act -> act.to == state)
                .forEach(act -> act.act.accept(dossier));
        assertThat(dossier.state()).isEqualTo(state);
        return dossier;
    }

    private static Stream<Arguments> everyActInEveryState() {
        return Stream.of(DossierState.values())
                .flatMap(state -> Stream.of(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everyActInEveryState")
    @DisplayName("R1: no step exists but those of the way")
    void everyAct(DossierState state, Act act) {
        Dossier dossier = in(state);
        if (ALLOWED.getOrDefault(state, Set.of()).contains(act)) {
            act.act.accept(dossier);
            assertThat(dossier.state()).isEqualTo(act.to);
        } else {
            assertThatThrownBy(() -> act.act.accept(dossier)).isInstanceOf(IllegalStateException.class);
            assertThat(dossier.state()).isEqualTo(state);
        }
    }
}
