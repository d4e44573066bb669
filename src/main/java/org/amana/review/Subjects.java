package org.amana.review;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who knows what a dossier is about. Asked for late: the subjects use the dossiers themselves. */
@Component
class Subjects {

    private final ObjectProvider<DossierSubject> subjects;

    Subjects(ObjectProvider<DossierSubject> subjects) {
        this.subjects = subjects;
    }

    DossierSubject of(Dossier dossier) {
        return subjects.orderedStream()
                .filter(subject -> subject.knows(dossier))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows what a " + dossier.kind() + " is"));
    }
}
