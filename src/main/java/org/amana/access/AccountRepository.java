package org.amana.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Collection<UUID> ids);

    Optional<Account> findByLoginIgnoreCase(String login);

    Optional<Account> findByMemberId(UUID memberId);

    List<Account> findByMemberIdIn(Collection<UUID> memberIds);
}
