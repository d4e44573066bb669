package org.amana.structure.preparer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PreparerRepository extends Repository<Preparer, UUID> {

    Preparer saveAndFlush(Preparer preparer);

    Optional<Preparer> findById(UUID id);

    List<Preparer> findByRegionCodeOrderByNamedAtDesc(String regionCode);

    List<Preparer> findByRegionCodeAndEndedAtIsNull(String regionCode);

    List<Preparer> findByEndedAtIsNullAndValidUntilGreaterThanEqual(LocalDate day);
}
