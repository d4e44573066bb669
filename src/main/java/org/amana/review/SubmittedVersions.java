package org.amana.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amana.review.snapshot.Comparison;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.way.DossierSteps;
import org.amana.review.way.Subjects;
import org.amana.review.way.SubmittedRounds;
import org.amana.review.way.SubmittedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that was submitted of a kind in a region, through all dossiers and rounds (R2, B7). Each method is one query
 * and does not ask who is looking: the room that shows it has decided.
 */
@Service
@Transactional(readOnly = true)
public class SubmittedVersions {

    private final DossierRepository dossiers;
    private final SubmittedRounds rounds;
    private final DossierSteps steps;
    private final Subjects subjects;

    SubmittedVersions(DossierRepository dossiers, SubmittedRounds rounds, DossierSteps steps, Subjects subjects) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.steps = steps;
        this.subjects = subjects;
    }

    /** The dossiers of a kind in a region, the first begun first. */
    public List<Dossier> dossiers(DossierKind kind, String regionCode) {
        return dossiers.findByKindAndRegionCodeOrderByBegunAtAscIdAsc(kind, regionCode);
    }

    /** Their rounds, the first submitted first. */
    public List<SubmittedVersion> submitted(Collection<UUID> dossierIds) {
        return dossierIds.isEmpty()
                ? List.of()
                : rounds.findVersionsByDossierIdInOrderBySubmittedAtAscIdAsc(dossierIds);
    }

    /** Their steps, the first taken first. */
    public List<DossierStep> steps(Collection<UUID> dossierIds) {
        return dossierIds.isEmpty() ? List.of() : steps.findByDossierIdInOrderByAtAscIdAsc(dossierIds);
    }

    /** What was submitted, by the key of the version. */
    public Map<UUID, Snapshot> snapshots(Collection<UUID> versions) {
        return versions.isEmpty()
                ? Map.of()
                : rounds.findByIdIn(versions).stream()
                        .collect(Collectors.toMap(SubmittedRound::id, SubmittedRound::snapshot));
    }

    /** Two of these side by side, each fact with the weight that the dossier's subject gives it. */
    public Comparison compare(Dossier dossier, Snapshot before, Snapshot now) {
        return Comparison.between(before, now, subjects.of(dossier)::weightOf);
    }

    /** Which places say of themselves that they are as in what this dossier amends (B7). */
    public Predicate<Snapshot.Place> kept(Dossier dossier) {
        return subjects.of(dossier)::keptAsItWas;
    }
}
