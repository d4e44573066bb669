package org.amana.membership.dues;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CategoryChangeRepository extends Repository<CategoryChange, UUID> {

    CategoryChange saveAndFlush(CategoryChange change);

    List<CategoryChange> findByMemberIdOrderByPutAtDesc(UUID memberId);
}
