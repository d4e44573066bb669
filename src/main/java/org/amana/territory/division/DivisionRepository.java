package org.amana.territory.division;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DivisionRepository extends Repository<Division, UUID> {

    Division saveAndFlush(Division division);

    Optional<Division> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Division d where d.id = :id")
    Optional<Division> findForChange(UUID id);

    @Query(
            "select d.id from Division d where d.state = SCHEDULED and d.day <= :today order by d.day, d.scheduledAt, d.id")
    List<UUID> due(LocalDate today);

    List<Division> findByStateOrderByDayAscScheduledAtAsc(DivisionState state);

    @Query("select d from Division d where d.state <> SCHEDULED order by d.receivedAt desc, d.id desc")
    List<Division> others(Limit limit);
}
