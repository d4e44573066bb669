package org.amana.membership.dues;

import org.amana.membership.MembershipLoss;
import org.amana.membership.dues.account.DuesAccounts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A membership that ends asks for no further year, and whoever moves abroad or comes back pays as one does there: what is
 * kept beside the member follows that day (B8, M4).
 */
@Component
@Order(60)
class DuesOnLoss implements MembershipLoss {

    private final DuesAccounts accounts;

    DuesOnLoss(DuesAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void lost(Loss loss) {
        accounts.reckonAgain(loss.member().id());
    }
}
