package org.amana.membership.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.membership.MembershipLoss;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands where the rooms above take away seats and mandates. */
@Component
class HeardLosses implements MembershipLoss {

    final List<String> heard = new ArrayList<>();

    @Override
    public void lost(MemberSummary member, LocalDate day, @Nullable UUID by) {
        boolean inTheChange = TransactionSynchronizationManager.isActualTransactionActive();
        heard.add(member.id() + " " + member.status() + " " + day + (inTheChange ? "" : " outside the change"));
    }
}
