package org.amana.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Remarks extends Repository<Remark, UUID> {

    List<Remark> findByDossierIdOrderByAtAscIdAsc(UUID dossierId);

    List<Remark> findByDossierIdInOrderByAtAscIdAsc(Collection<UUID> dossierIds);

    boolean existsByDossierIdAndRound(UUID dossierId, int round);
}
