package org.amana.membership.dues.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ExemptionRepository extends Repository<Exemption, UUID> {

    Exemption saveAndFlush(Exemption exemption);

    List<Exemption> findByMemberIdOrderByGrantedAtDesc(UUID memberId);
}
