package org.amana.structure.body;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.structure.BodyKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface BodyRepository extends Repository<Body, UUID> {

    Body saveAndFlush(Body body);

    Optional<Body> findById(UUID id);

    Optional<Body> findByRegionCodeAndKindAndState(String regionCode, BodyKind kind, BodyState state);

    /** Held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Body b where b.regionCode = :region and b.kind = :kind and b.state = IN_FORCE")
    Optional<Body> inForceForChange(String region, BodyKind kind);

    /** Of a draft that is given up. */
    void delete(Body body);

    void flush();

    List<Body> findByRegionCodeAndKindOrderByBegunAtDesc(String regionCode, BodyKind kind);

    /** How many versions came into force so far. */
    @Query("select coalesce(max(b.number), 0) from Body b where b.regionCode = :region and b.kind = :kind")
    int lastNumber(String region, BodyKind kind);
}
