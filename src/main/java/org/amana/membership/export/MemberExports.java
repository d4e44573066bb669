package org.amana.membership.export;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberExports extends Repository<MemberExport, UUID> {

    MemberExport saveAndFlush(MemberExport export);

    Optional<MemberExport> findById(UUID id);

    List<MemberExport> findTop50ByAskedByOrderByIdDesc(UUID account);

    long countByAskedByAndState(UUID account, ExportState state);

    List<MemberExport> findTop100ByStateAndKeptUntilBefore(ExportState state, Instant moment);

    /** Who comes second waits, and then finds it decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from MemberExport e where e.id = :id")
    Optional<MemberExport> forDecision(UUID id);
}
