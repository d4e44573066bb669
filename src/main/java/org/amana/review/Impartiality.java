package org.amana.review;

import java.util.Optional;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** Nobody decides on a dossier that they prepared, submitted or are named in (A4). */
@Component
class Impartiality {

    private final Subjects subjects;

    Impartiality(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The message that says why this viewer may not decide; empty when they may. */
    Optional<String> bars(Viewer by, Dossier dossier) {
        if (by.secretaryOf(dossier.regionCode())) {
            return Optional.of("A4.secretary");
        }
        if (by.accountId() != null
                && (by.accountId().equals(dossier.submittedBy())
                        || by.accountId().equals(dossier.answeredForBy())
                        || by.accountId().equals(dossier.begunBy()))) {
            return Optional.of("A4.prepared");
        }
        boolean named = by.memberId() != null
                && subjects.of(dossier).membersNamed(dossier).contains(by.memberId());
        return named ? Optional.of("A4.named") : Optional.empty();
    }
}
