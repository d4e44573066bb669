package org.amana.membership.person;

import java.util.ArrayList;
import java.util.List;
import org.amana.membership.MembershipLoss;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands where the rooms above take away seats and mandates. */
@Component
class HeardLosses implements MembershipLoss {

    final List<String> heard = new ArrayList<>();

    @Override
    public void lost(Loss loss) {
        boolean inTheChange = TransactionSynchronizationManager.isActualTransactionActive();
        heard.add(loss.member().id() + " " + loss.member().status() + " " + loss.day()
                + (inTheChange ? "" : " outside the change"));
    }
}
