package org.amana.membership.card.batch;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was asked for within the viewer's scope. */
interface CardBatches extends Repository<CardBatch, UUID> {

    CardBatch saveAndFlush(CardBatch batch);

    Optional<CardBatch> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from CardBatch b where b.id = :id")
    Optional<CardBatch> hold(UUID id);

    List<CardBatch> findTop20ByStateInOrderByAskedAtDesc(Collection<CardBatch.State> states);

    List<CardBatch> findByStateAndFinishedAtBefore(CardBatch.State state, Instant moment);
}
