package org.amana.membership.dues.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PaymentRepository extends Repository<Payment, UUID> {

    Payment saveAndFlush(Payment payment);

    List<Payment> findByMemberIdOrderByRecordedAtDesc(UUID memberId);
}
