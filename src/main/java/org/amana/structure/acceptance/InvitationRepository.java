package org.amana.structure.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findBySecretHash(String secretHash);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findBySubjectIdAndAnswerIsNull(UUID subjectId);

    List<Invitation> findBySubjectIdInAndAnswerIsNull(Collection<UUID> subjectIds);

    List<Invitation> findByMemberIdAndAnswerIsNullOrderByAskedAt(UUID memberId);
}
