package org.amana.membership.dues.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface CategoryChangeRepository extends Repository<CategoryChange, UUID> {

    CategoryChange saveAndFlush(CategoryChange change);

    List<CategoryChange> findByMemberIdOrderByPutAtDesc(UUID memberId);
}
