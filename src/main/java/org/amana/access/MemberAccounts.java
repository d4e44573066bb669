package org.amana.access;

import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account of a member who is given something to do (B1, A6). */
@Service
@Transactional
public class MemberAccounts {

    private final Accounts accounts;

    MemberAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The member's account; one that waits for its activation is made where there is none. The caller has decided that
     * the viewer may.
     *
     * @param email to sign in with, for a new account; forms call it {@code accountEmail}
     * @throws RuleViolation when the account is closed, or there is none and the address is missing or taken
     */
    public UUID of(Viewer by, UUID memberId, TwoScripts name, String email) {
        Optional<Account> account = accounts.ofMember(memberId);
        if (account.isPresent()) {
            if (account.get().state() == AccountState.CLOSED) {
                throw RuleViolation.at(
                        "memberId", "B1.accountClosed", account.get().login());
            }
            return account.get().id();
        }
        if (email.isBlank()) {
            throw RuleViolation.at("accountEmail", "B1.emailNeeded");
        }
        if (accounts.byLogin(email).isPresent()) {
            throw RuleViolation.at("accountEmail", "account.loginTaken");
        }
        return accounts.invite(by, email, name, memberId).id();
    }
}
