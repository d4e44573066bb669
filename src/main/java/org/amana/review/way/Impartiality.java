package org.amana.review.way;

import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.review.Dossier;
import org.springframework.stereotype.Component;

/** Nobody decides on a dossier that they prepared, submitted or are named in (A4). */
@Component
public class Impartiality {

    private final Subjects subjects;
    private final DossierHistory history;
    private final DossierPreparers preparers;

    Impartiality(Subjects subjects, DossierHistory history, DossierPreparers preparers) {
        this.subjects = subjects;
        this.history = history;
        this.preparers = preparers;
    }

    /** The message that says why this viewer may not decide; empty when they may. */
    public Optional<String> bars(Viewer by, Dossier dossier) {
        if (by.secretaryOf(dossier.regionCode())) {
            return Optional.of("A4.secretary");
        }
        if (by.preparerOf(dossier.regionCode()) || answeredForIt(by, dossier)) {
            return Optional.of("A4.prepared");
        }
        boolean named = subjects.of(dossier).membersNamed(dossier).stream().anyMatch(by::isSelf);
        return named ? Optional.of("A4.named") : Optional.empty();
    }

    /** In any of its rounds: who submitted the first one, or worked at it, is no stranger to the second. */
    private boolean answeredForIt(Viewer by, Dossier dossier) {
        UUID account = by.accountId();
        return account != null
                && (preparers.hasWorked(dossier.id(), account)
                        || subjects.of(dossier).preparedBy(dossier).contains(account)
                        || history.of(dossier.id()).stream()
                                .filter(taken -> taken.step().ofRegion())
                                .anyMatch(taken -> account.equals(taken.accountId())));
    }
}
