package org.amana.membership.roll;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StatusChanges extends Repository<StatusChange, UUID> {

    StatusChange save(StatusChange change);

    List<StatusChange> findByMemberIdOrderByChangedAt(UUID memberId);
}
