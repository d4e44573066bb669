package org.amana.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.review.snapshot.Comparison;
import org.amana.review.way.SecretaryInOffice;
import org.amana.review.way.Subjects;
import org.amana.review.way.SubmittedRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leadership's one inbox over all regions (R4). The number of its queries does not grow with what lies in it. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private static final Duration LATELY = Duration.ofDays(30);

    private final DossierRepository dossiers;
    private final SubmittedRounds rounds;
    private final SecretaryInOffice inOffice;
    private final Subjects subjects;
    private final LegalDay legalDay;

    Inbox(
            DossierRepository dossiers,
            SubmittedRounds rounds,
            SecretaryInOffice inOffice,
            Subjects subjects,
            LegalDay legalDay) {
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.inOffice = inOffice;
        this.legalDay = legalDay;
    }

    /**
     * A dossier that waits.
     *
     * @param sinceLastRound what changed since it was last submitted, null in its first round
     * @param waitsForSuccessor whether the decision waits until a new secretary endorses it (R5)
     */
    public record Waiting(Dossier dossier, @Nullable Comparison sinceLastRound, boolean waitsForSuccessor) {}

    /**
     * What waits with the leadership, the longest first.
     *
     * @throws NotFound unless the viewer is of the leadership
     */
    public List<Waiting> waiting(Viewer by) {
        Viewer.require(by.leadership(), "inbox", "reviews");
        List<Dossier> waiting = dossiers.findByStateOrderBySubmittedAtAscIdAsc(DossierState.SUBMITTED);
        Set<SecretaryInOffice.Office> offices = inOffice.today();
        Map<UUID, List<SubmittedRound>> submitted = roundsOf(waiting.stream()
                .filter(dossier -> dossier.round() > 1)
                .map(Dossier::id)
                .toList());
        return waiting.stream()
                .map(dossier -> new Waiting(
                        dossier,
                        lastTwo(dossier, submitted.getOrDefault(dossier.id(), List.of())),
                        !SecretaryInOffice.isSecretary(dossier, offices)))
                .toList();
    }

    /**
     * What was returned, approved or rejected in the last thirty days, the latest first.
     *
     * @throws NotFound unless the viewer is of the leadership
     */
    public List<Dossier> decidedLately(Viewer by) {
        Viewer.require(by.leadership(), "inbox", "reviews");
        return dossiers.findByDecidedAtGreaterThanEqualOrderByDecidedAtDescIdDesc(
                LegalDay.startOf(legalDay.today().minusDays(LATELY.toDays())));
    }

    private Map<UUID, List<SubmittedRound>> roundsOf(List<UUID> dossierIds) {
        return rounds.findByDossierIdInOrderByNumber(dossierIds).stream()
                .collect(Collectors.groupingBy(SubmittedRound::dossierId));
    }

    private @Nullable Comparison lastTwo(Dossier dossier, List<SubmittedRound> rounds) {
        int last = rounds.size() - 1;
        return last < 1
                ? null
                : Comparison.between(
                        rounds.get(last - 1).snapshot(), rounds.get(last).snapshot(), subjects.of(dossier)::weightOf);
    }
}
