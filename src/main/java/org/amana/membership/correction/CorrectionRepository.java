package org.amana.membership.correction;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The corrections of the viewer's scope; the database shows no others. */
interface CorrectionRepository extends Repository<Correction, UUID> {

    Correction saveAndFlush(Correction correction);

    Optional<Correction> findById(UUID id);

    /** Held until the change is done: of two who answer at once the second reads what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Correction c where c.id = :id")
    Optional<Correction> hold(UUID id);

    List<Correction> findByMemberIdOrderByAskedAtDesc(UUID memberId, Limit limit);

    List<Correction> findByMemberIdAndState(UUID memberId, CorrectionState state);

    @Query("select c from Correction c where c.state = WAITING order by c.askedAt, c.id")
    List<Correction> waiting(Limit limit);
}
