package org.amana.membership.saved;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The searches that people keep; what is read names the account whose they are. */
interface SavedSearchRepository extends Repository<SavedSearch, UUID> {

    int countByAccountId(UUID accountId);

    Optional<SavedSearch> findByAccountIdAndName(UUID accountId, String name);

    Optional<SavedSearch> findByIdAndAccountId(UUID id, UUID accountId);

    boolean existsById(UUID id);

    SavedSearch saveAndFlush(SavedSearch search);

    void delete(SavedSearch search);
}
