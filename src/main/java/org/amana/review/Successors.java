package org.amana.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.amana.review.way.SecretaryInOffice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits until a new secretary stands by what the one before submitted (R5). */
@Component
public class Successors {

    private final SecretaryInOffice inOffice;

    Successors(SecretaryInOffice inOffice) {
        this.inOffice = inOffice;
    }

    /** Which of these are under review while nobody in office answers for them; one query. */
    @Transactional(readOnly = true)
    public List<Dossier> waiting(Collection<Dossier> some) {
        Set<SecretaryInOffice.Office> offices = inOffice.today();
        return some.stream()
                .filter(dossier -> dossier.state() == DossierState.SUBMITTED)
                .filter(dossier -> !SecretaryInOffice.isSecretary(dossier, offices))
                .toList();
    }
}
