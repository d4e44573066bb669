package org.amana.membership.card;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The cards of the viewer's scope; the database shows no others. */
public interface Cards extends Repository<Card, UUID> {

    <C extends Card> List<C> saveAllAndFlush(Iterable<C> cards);

    List<Card> findByMemberIdOrderByIssuedAtDesc(UUID memberId);

    List<Card> findByMemberIdInAndEndedOnIsNull(Collection<UUID> memberIds);
}
