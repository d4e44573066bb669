package org.amana.membership.application;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The applications in the viewer's scope; the database shows no others. */
public interface Applications extends Repository<MembershipApplication, UUID> {

    MembershipApplication saveAndFlush(MembershipApplication application);

    Optional<MembershipApplication> findById(UUID id);

    List<MembershipApplication> findByIdIn(Collection<UUID> ids);

    /** Held until the change is done: of two who act at once the second reads what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from MembershipApplication a where a.id = :id")
    Optional<MembershipApplication> hold(UUID id);
}
