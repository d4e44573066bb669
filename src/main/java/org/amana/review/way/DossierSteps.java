package org.amana.review.way;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.review.DossierStep;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DossierSteps extends Repository<DossierStep, UUID> {

    List<DossierStep> findByDossierIdOrderByAtAscIdAsc(UUID dossierId);

    List<DossierStep> findByDossierIdInOrderByAtAscIdAsc(Collection<UUID> dossierIds);

    Optional<DossierStep> findFirstByDossierIdOrderByAtDescIdDesc(UUID dossierId);

    /** Only of a draft that is given up; the database lets go of no other. */
    @Modifying
    @Query("delete from DossierStep s where s.dossierId = :dossierId")
    void forget(UUID dossierId);
}
