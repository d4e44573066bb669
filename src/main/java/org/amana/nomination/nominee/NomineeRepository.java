package org.amana.nomination.nominee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface NomineeRepository extends Repository<Nominee, UUID> {

    Optional<Nominee> findById(UUID id);

    List<Nominee> findByProposalIdOrderByRankAscIdAsc(UUID proposalId);

    List<Nominee> findByProposalIdInOrderByRankAscIdAsc(Collection<UUID> proposalIds);

    /** Of these members, the ones who were ever proposed. */
    @Query("select distinct n.memberId from Nominee n where n.memberId in :memberIds")
    Set<UUID> everProposed(Collection<UUID> memberIds);

    List<Nominee> findByMemberIdInAndStanding(Collection<UUID> memberIds, Standing standing);

    @Query(
            "select distinct n.proposalId from Nominee n where n.proposalId in :proposalIds and n.standing in :standings")
    List<UUID> proposalsNaming(Collection<UUID> proposalIds, Collection<Standing> standings);

    /** Keys only: what changes is read after its dossier is held. */
    @Query("""
            select new org.amana.nomination.nominee.StandingNomination(n.id, n.proposalId, n.regionCode, n.provinceCode)
            from Nominee n where n.memberId = :memberId and n.standing = NOMINATED
            """)
    Optional<StandingNomination> standingOf(UUID memberId);

    @Query("select n.proposalId from Nominee n where n.id = :id")
    Optional<UUID> proposalOf(UUID id);

    @Query("select n.proposalId from Nominee n where n.id = :id and n.provinceCode = :province")
    Optional<UUID> proposalIn(String province, UUID id);

    Nominee saveAndFlush(Nominee nominee);

    void delete(Nominee nominee);
}
