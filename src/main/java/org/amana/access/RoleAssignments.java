package org.amana.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleAssignments extends Repository<RoleAssignment, UUID> {

    RoleAssignment save(RoleAssignment assignment);

    Optional<RoleAssignment> findById(UUID id);

    Optional<RoleAssignment> findByMandateIdAndState(UUID mandateId, AssignmentState state);

    List<RoleAssignment> findByAccountIdInOrderByRequestedAtDesc(Collection<UUID> accountIds);

    List<RoleAssignment> findByStateOrderByRequestedAt(AssignmentState state);

    List<RoleAssignment> findByRoleAndState(Role role, AssignmentState state);

    /** The members whose accounts hold a role on a day. */
    @Query("""
            select a.memberId from Account a, RoleAssignment r
            where r.accountId = a.id and r.role = :role and a.memberId is not null
                and r.state = CONFIRMED and r.validFrom <= :today and (r.validUntil is null or r.validUntil >= :today)
            """)
    Set<UUID> membersHolding(Role role, LocalDate today);

    /** Older than one of them, the newest first. */
    @Query("""
            select r from RoleAssignment r
            where r.state = CONFIRMED and r.validFrom <= :today and (r.validUntil is null or r.validUntil >= :today)
                and (:role is null or r.role = :role) and (:region = '' or r.regionCode = :region)
                and (cast(:after as uuid) is null or r.id < :after)
            order by r.id desc
            """)
    List<RoleAssignment> inForceBefore(
            LocalDate today, @Nullable Role role, String region, @Nullable UUID after, Limit limit);

    /** Newer than one of them, the oldest first. */
    @Query("""
            select r from RoleAssignment r
            where r.state = CONFIRMED and r.validFrom <= :today and (r.validUntil is null or r.validUntil >= :today)
                and (:role is null or r.role = :role) and (:region = '' or r.regionCode = :region)
                and r.id > :before
            order by r.id asc
            """)
    List<RoleAssignment> inForceAfter(
            LocalDate today, @Nullable Role role, String region, @Nullable UUID before, Limit limit);
}
