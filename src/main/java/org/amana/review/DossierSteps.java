package org.amana.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DossierSteps extends Repository<DossierStep, UUID> {

    List<DossierStep> findByDossierIdOrderByAtAscIdAsc(UUID dossierId);

    List<DossierStep> findByDossierIdInOrderByAtAscIdAsc(Collection<UUID> dossierIds);

    Optional<DossierStep> findFirstByDossierIdOrderByAtDescIdDesc(UUID dossierId);
}
