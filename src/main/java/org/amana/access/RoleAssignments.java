package org.amana.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleAssignments extends Repository<RoleAssignment, UUID> {

    RoleAssignment save(RoleAssignment assignment);

    Optional<RoleAssignment> findById(UUID id);

    Optional<RoleAssignment> findByMandateIdAndState(UUID mandateId, AssignmentState state);

    List<RoleAssignment> findByAccountIdInOrderByRequestedAtDesc(Collection<UUID> accountIds);

    List<RoleAssignment> findByStateOrderByRequestedAt(AssignmentState state);

    List<RoleAssignment> findByRoleAndState(Role role, AssignmentState state);
}
