package org.amana.access.recovery;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryRepository extends Repository<Recovery, UUID> {

    Recovery saveAndFlush(Recovery recovery);

    Optional<Recovery> findBySecretHash(String secretHash);

    Optional<Recovery> findByAccountIdAndEndedAtIsNull(UUID accountId);

    /** Whoever comes second waits, and then finds it ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recovery r where r.id = :id")
    Optional<Recovery> forChange(UUID id);

    @Query("""
            select r from Recovery r where r.endedAt is null and r.confirmedAt is null and r.second <> NOBODY
                and r.expiresAt > :now order by r.begunAt
            """)
    List<Recovery> waiting(Instant now);
}
