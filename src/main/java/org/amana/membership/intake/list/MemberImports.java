package org.amana.membership.intake.list;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MemberImports extends Repository<MemberImport, UUID> {

    MemberImport saveAndFlush(MemberImport list);

    Optional<MemberImport> findById(UUID id);

    List<MemberImport> findTop50ByOrderByUploadedAtDesc();

    List<MemberImport> findByStateInOrderByUploadedAtDesc(Collection<ImportState> states);

    List<MemberImport> findByFingerprintOrderByUploadedAtDesc(byte[] fingerprint);

    List<MemberImport> findByErasedAtIsNullAndUploadedAtBefore(Instant moment);

    /** Who comes second waits, and then finds it decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from MemberImport i where i.id = :id")
    Optional<MemberImport> forDecision(UUID id);
}
