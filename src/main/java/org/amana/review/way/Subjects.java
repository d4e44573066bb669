package org.amana.review.way;

import org.amana.review.Dossier;
import org.amana.review.DossierSubject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who knows what a dossier is about. Asked for late: the subjects use the dossiers themselves. */
@Component
public class Subjects {

    private final ObjectProvider<DossierSubject> subjects;

    Subjects(ObjectProvider<DossierSubject> subjects) {
        this.subjects = subjects;
    }

    public DossierSubject of(Dossier dossier) {
        return subjects.orderedStream()
                .filter(subject -> subject.knows(dossier))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows what a " + dossier.kind() + " is"));
    }
}
