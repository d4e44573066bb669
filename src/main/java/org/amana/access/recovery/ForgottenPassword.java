package org.amana.access.recovery;

import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.Limits;
import org.amana.outbox.Outbox;
import org.amana.throttle.Throttle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asked at the sign-in page, where mail exists. Whatever was typed, the answer is the same (A7). */
@Service
@Transactional
public class ForgottenPassword {

    private final Recoveries recoveries;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Throttle throttle;

    ForgottenPassword(Recoveries recoveries, Accounts accounts, Outbox outbox, Throttle throttle) {
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.outbox = outbox;
        this.throttle = throttle;
    }

    public boolean offered() {
        return outbox.mails();
    }

    /**
     * @param address who asks, for the throttle
     * @throws org.amana.kernel.RuleViolation when that address asked too often
     */
    public void ask(String login, String address) {
        throttle.spend(Limits.FORGOTTEN_ADDRESS, address);
        // Asked too often for one account: nothing is sent, and nobody learns by it that there is one.
        boolean seldom = throttle.minutesToWait(Limits.FORGOTTEN, login.strip()) == 0;
        if (seldom && offered()) {
            accounts.byLogin(login)
                    .filter(account -> account.state() == AccountState.ACTIVE)
                    .ifPresent(recoveries::beginByMail);
        }
    }
}
