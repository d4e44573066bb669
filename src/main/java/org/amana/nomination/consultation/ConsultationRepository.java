package org.amana.nomination.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, UUID> {

    @EntityGraph(attributePaths = {"provinces", "files"})
    List<Consultation> findByRegionCodeOrderByHeldOnDescIdDesc(String regionCode);

    @EntityGraph(attributePaths = {"provinces", "files"})
    List<Consultation> findByRegionCodeAndListIdIsNullOrderByHeldOnAscIdAsc(String regionCode);

    @EntityGraph(attributePaths = {"provinces", "files"})
    List<Consultation> findByListIdOrderByHeldOnAscIdAsc(UUID listId);

    @EntityGraph(attributePaths = {"provinces", "files"})
    Optional<Consultation> findByIdAndRegionCode(UUID id, String regionCode);

    Consultation save(Consultation consultation);

    void delete(Consultation consultation);

    @Modifying
    @Query("update Consultation c set c.listId = :listId where c.regionCode = :regionCode and c.listId is null")
    void file(String regionCode, UUID listId);
}
