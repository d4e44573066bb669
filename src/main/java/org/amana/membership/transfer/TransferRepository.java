package org.amana.membership.transfer;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The transfers of which the viewer's scope is a side; the database shows no others. */
interface TransferRepository extends Repository<Transfer, UUID> {

    Transfer saveAndFlush(Transfer transfer);

    Optional<Transfer> findById(UUID id);

    List<Transfer> findByIdIn(Collection<UUID> ids);

    /** Held until the change is done: of two who answer at once the second reads what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Transfer t where t.id = :id")
    Optional<Transfer> hold(UUID id);

    List<Transfer> findByMemberIdOrderByAskedAtDesc(UUID memberId);

    boolean existsByMemberIdAndState(UUID memberId, TransferState state);

    /** Those whose silence accepts, unanswered until this day, the oldest first. */
    @Query(
            "select t.id from Transfer t where t.state = ASKED and t.askedSide = PRESENT and t.dueOn <= :day order by t.id")
    List<UUID> unanswered(LocalDate day);

    /** Those that can not be carried out any more: the membership has ended, or the receiving province is closed. */
    @Query("""
            select t.id from Transfer t where t.state = ASKED and (
                exists (select 1 from Member m where m.id = t.memberId
                    and (m.status in (DECEASED, EXPELLED) or m.provinceCode = t.toProvinceCode))
                or exists (select 1 from Province p where p.code = t.toProvinceCode and p.closedOn <= :day))
            order by t.id
            """)
    List<UUID> impossible(LocalDate day);
}
