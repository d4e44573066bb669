package org.amana.nomination.province;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ProvinceProposalRepository extends Repository<ProvinceProposal, UUID> {

    Optional<ProvinceProposal> findById(UUID id);

    List<ProvinceProposal> findByListIdOrderByProvinceCode(UUID listId);

    List<ProvinceProposal> findByListIdIn(Collection<UUID> listIds);

    /** Keys only: what changes is read after its dossier is held. */
    @Query("select p.id from ProvinceProposal p where p.listId = :listId and p.provinceCode = :provinceCode")
    Optional<UUID> keyOf(UUID listId, String provinceCode);

    @Query("select p.id from ProvinceProposal p where p.listId = :listId")
    List<UUID> keysOf(UUID listId);

    @Query("select count(p) from ProvinceProposal p where p.listId = :listId and p.outcome is null")
    long undecidedOf(UUID listId);

    /** The lists that have a proposal for this province, the latest first. */
    @Query("select p.listId from ProvinceProposal p where p.regionCode = :regionCode and p.provinceCode = :provinceCode"
            + " order by p.listId desc")
    List<UUID> listsWith(String regionCode, String provinceCode);

    ProvinceProposal save(ProvinceProposal proposal);
}
