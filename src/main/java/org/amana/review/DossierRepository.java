package org.amana.review;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DossierRepository extends Repository<Dossier, UUID> {

    Dossier save(Dossier dossier);

    void delete(Dossier dossier);

    Optional<Dossier> findById(UUID id);

    /** Two who act at once wait for each other here (R1). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.id = :id")
    Optional<Dossier> findForChange(UUID id);

    List<Dossier> findBySubjectIdInOrderByBegunAtAscIdAsc(Collection<UUID> subjectIds);

    List<Dossier> findByGroupIdOrderByProvinceCodeAscBegunAtAscIdAsc(UUID groupId);

    List<Dossier> findByRegionCodeOrderByBegunAtDescIdDesc(String regionCode);

    List<Dossier> findByKindAndRegionCodeOrderByBegunAtAscIdAsc(DossierKind kind, String regionCode);

    List<Dossier> findByStateOrderBySubmittedAtAscIdAsc(DossierState state);

    List<Dossier> findByDecidedAtGreaterThanEqualOrderByDecidedAtDescIdDesc(Instant since);

    List<Dossier> findByRegionCodeAndStateOrderBySubmittedAtAscIdAsc(String regionCode, DossierState state);
}
