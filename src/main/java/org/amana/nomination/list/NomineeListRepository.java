package org.amana.nomination.list;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface NomineeListRepository extends Repository<NomineeList, UUID> {

    /** The list that a region works on, or the one it closed last. */
    Optional<NomineeList> findFirstByRegionCodeOrderByIdDesc(String regionCode);

    Optional<NomineeList> findFirstByRegionCodeAndClosedOnIsNotNullOrderByIdDesc(String regionCode);

    List<NomineeList> findByRegionCodeAndClosedOnIsNotNullOrderByIdDesc(String regionCode);

    @Query("select l from NomineeList l where not exists"
            + " (select 1 from NomineeList later where later.regionCode = l.regionCode and later.id > l.id)")
    List<NomineeList> latestOfEveryRegion();

    @Query("select l.id from NomineeList l where l.regionCode = :regionCode and l.closedOn is null")
    Optional<UUID> openIn(String regionCode);

    Optional<NomineeList> findById(UUID id);

    /** Held until the transaction ends, so that of two last decisions the second one closes the list. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from NomineeList l where l.id = :id")
    Optional<NomineeList> findForChange(UUID id);

    NomineeList saveAndFlush(NomineeList list);
}
