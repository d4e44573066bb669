package org.amana.review;

import java.util.List;
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
        List<DossierSubject> found = subjects.stream()
                .filter(subject -> subject.kind() == dossier.kind())
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " subjects for " + dossier.kind());
        }
        return found.get(0);
    }
}
