package org.amana.review;

import java.util.Optional;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** Nobody decides on a dossier that they prepared, submitted or are named in (A4). */
@Component
class Impartiality {

    private final Subjects subjects;
    private final DossierHistory history;

    Impartiality(Subjects subjects, DossierHistory history) {
        this.subjects = subjects;
        this.history = history;
    }

    /** The message that says why this viewer may not decide; empty when they may. */
    Optional<String> bars(Viewer by, Dossier dossier) {
        if (by.prepares(dossier.regionCode())) {
            return Optional.of("A4.secretary");
        }
        if (answeredForIt(by, dossier)) {
            return Optional.of("A4.prepared");
        }
        boolean named = by.memberId() != null
                && subjects.of(dossier).membersNamed(dossier).contains(by.memberId());
        return named ? Optional.of("A4.named") : Optional.empty();
    }

    /** In any of its rounds: who submitted the first one is no stranger to the second. */
    private boolean answeredForIt(Viewer by, Dossier dossier) {
        return by.accountId() != null
                && history.of(dossier.id()).stream()
                        .filter(taken -> taken.step().ofRegion())
                        .anyMatch(taken -> by.accountId().equals(taken.accountId()));
    }
}
