package org.amana.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account of a member: for their own space (M7), or when they are given something to do (B1, A6). */
@Service
@Transactional
public class MemberAccounts {

    private final Accounts accounts;
    private final Sessions sessions;

    MemberAccounts(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * The member's account; one that waits for its activation is made where there is none, and one that codes alone have
     * opened waits for a password again. The caller has decided that the viewer may.
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
            if (account.get().awaitsPassword()) {
                sessions.endAllOf(account.get().id());
            }
            accounts.closeToCodes(account.get());
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

    /**
     * The account that a code sent to the member's own address opens (M7); made, without a password, where there is none.
     *
     * @param login to sign in with besides, for a new account: an address, or the member's number
     * @return empty where a code is not enough: the account is closed, or something more than membership comes with it
     */
    public Optional<UUID> openedByCode(UUID memberId, TwoScripts name, String login) {
        Account account = accounts.ofMember(memberId)
                .orElseGet(() -> accounts.account(
                        accounts.invite(Viewer.NOBODY, login, name, memberId).id()));
        if (account.state() == AccountState.CLOSED || accounts.holdsOffice(account.id())) {
            return Optional.empty();
        }
        if (account.state() == AccountState.INVITED) {
            account.openByCode();
        }
        return Optional.of(account.id());
    }

    /**
     * A change of where the member is reached is put back: what came of it goes. Passkeys that were made in a session opened
     * by a code to one of these addresses, and a password to which the way was mailed there.
     *
     * @param number to sign in with where there is no address
     * @param wrong where the member was reached meanwhile
     * @param old where the member is reached again, null for nowhere
     */
    public void contactStopped(UUID memberId, String number, Set<String> wrong, @Nullable String old, Instant since) {
        accounts.ofMember(memberId).ifPresent(account -> {
            accounts.forgetPasskeysOf(account.id(), wrong);
            if (wrong.stream().anyMatch(account.login()::equalsIgnoreCase)) {
                boolean free = old != null
                        && old.contains("@")
                        && accounts.byLogin(old).isEmpty();
                account.signInWith(free ? old : number);
                accounts.endRecoveries(account.id());
                if (accounts.recoveredByMail(account.id(), since)) {
                    account.forgetPassword();
                    sessions.endAllOf(account.id());
                }
            }
        });
    }

    /** The member is reached at another address: whoever signed in with the old one signs in with the new one, if it is free. */
    public void addressChanged(UUID memberId, @Nullable String old, String address) {
        accounts.ofMember(memberId)
                .filter(account -> account.login().equalsIgnoreCase(old))
                .filter(account -> accounts.byLogin(address).isEmpty())
                .filter(account -> !accounts.holdsOffice(account.id()))
                .ifPresent(account -> account.signInWith(address));
    }
}
