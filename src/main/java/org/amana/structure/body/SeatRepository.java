package org.amana.structure.body;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SeatRepository extends Repository<Seat, UUID> {

    Seat saveAndFlush(Seat seat);

    void delete(Seat seat);

    Optional<Seat> findById(UUID id);

    /** The dossier that a seat belongs to, read without the seat: it is locked first, then the seat is read as it is. */
    @Query(
            "select b.dossierId from Seat s join Body b on b.id = s.bodyId where s.id = :seat and s.regionCode = :region")
    Optional<UUID> dossierOf(UUID seat, String region);

    @Query("select b.dossierId from Seat s join Body b on b.id = s.bodyId where s.id = :seat")
    Optional<UUID> dossierOf(UUID seat);

    List<Seat> findByBodyId(UUID bodyId);

    List<Seat> findByBodyIdIn(Collection<UUID> bodyIds);

    List<Seat> findByMemberIdAndLiveTrue(UUID memberId);

    List<Seat> findByRegionCodeAndLiveTrue(String regionCode);
}
