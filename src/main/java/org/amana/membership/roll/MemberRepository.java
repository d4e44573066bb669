package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All members of the viewer's scope; the database shows no others. */
public interface MemberRepository extends Repository<Member, UUID> {

    <M extends Member> List<M> saveAllAndFlush(Iterable<M> members);

    Optional<Member> findById(UUID id);

    List<Member> findByIdIn(Collection<UUID> ids);

    /** Also by the document of a record that was made one with this one (M1). */
    @Query(nativeQuery = true, value = """
            select * from member where id = any (array(
                select id from member where identity_hash = :hash
                union all
                select survivor_id from member_merge where other_identity_hash = :hash and undone_at is null))
            """)
    Optional<Member> findByIdentityHash(@Param("hash") byte[] identityHash);

    @Query("select m from Member m where m.data.birthDate = :day")
    List<Member> bornOn(LocalDate day);

    @Query("select m from Member m where m.data.phone = :phone")
    List<Member> reachedAt(String phone);

    List<Member> findTop500ByFoldingNot(int version);
}
