package org.amana.review.way;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.review.SubmittedRound;
import org.springframework.data.repository.Repository;

public interface SubmittedRounds extends Repository<SubmittedRound, UUID> {

    List<SubmittedRound> findByDossierIdInOrderByNumber(Collection<UUID> dossierIds);

    Optional<SubmittedRound> findByDossierIdAndNumber(UUID dossierId, int number);

    List<SubmittedVersion> findVersionsByDossierIdInOrderBySubmittedAtAscIdAsc(Collection<UUID> dossierIds);

    List<SubmittedRound> findByIdIn(Collection<UUID> ids);

    void delete(SubmittedRound round);
}
