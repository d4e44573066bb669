package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All members of the viewer's scope; the database shows no others. */
public interface MemberRepository extends Repository<Member, UUID> {

    <M extends Member> List<M> saveAllAndFlush(Iterable<M> members);

    Optional<Member> findById(UUID id);

    List<Member> findByIdIn(Collection<UUID> ids);

    Optional<Member> findByIdentityHash(byte[] identityHash);

    @Query("select m from Member m where m.data.birthDate = :day")
    List<Member> bornOn(LocalDate day);

    @Query("select m from Member m where m.data.phone = :phone")
    List<Member> reachedAt(String phone);

    List<Member> findTop500ByFoldingNot(int version);
}
