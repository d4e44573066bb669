package org.amana.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DossierSteps extends Repository<DossierStep, UUID> {

    List<DossierStep> findByDossierIdOrderByAtAscIdAsc(UUID dossierId);

    Optional<DossierStep> findFirstByDossierIdOrderByAtDescIdDesc(UUID dossierId);
}
