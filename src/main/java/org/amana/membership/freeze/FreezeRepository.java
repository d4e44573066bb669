package org.amana.membership.freeze;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The freezes of the viewer's scope; the database shows no others. */
interface FreezeRepository extends Repository<Freeze, UUID> {

    Freeze saveAndFlush(Freeze freeze);

    Optional<Freeze> findByMemberIdAndState(UUID memberId, FreezeState state);

    /** One statement, however many they are, whose plan the database keeps. */
    @Query(
            value =
                    "select member_id, ends_on from member_freeze where state = 'RUNNING' and member_id = any (:members)",
            nativeQuery = true)
    List<Object[]> running(UUID[] members);

    /** Held until the change is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Freeze f where f.memberId = :member and f.state = RUNNING")
    Optional<Freeze> hold(UUID member);

    @Query("select f.memberId from Freeze f where f.state = RUNNING and f.endsOn <= :day order by f.id")
    List<UUID> dueOn(LocalDate day);

    @Query("select f from Freeze f where f.state = RUNNING and f.endsOn > :today and f.endsOn <= :until order by f.id")
    List<Freeze> endingBy(LocalDate today, LocalDate until);
}
