package org.amana.structure;

import java.util.Optional;
import java.util.UUID;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.Assignments;
import org.amana.access.Grant;
import org.amana.access.OneTimeLink;
import org.amana.access.Role;
import org.amana.access.Sessions;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account of who is appointed, and the role that comes and goes with the mandate (A2, B1). */
@Component
class MandateAccounts {

    private final Accounts accounts;
    private final Assignments assignments;
    private final Sessions sessions;

    MandateAccounts(Accounts accounts, Assignments assignments, Sessions sessions) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.sessions = sessions;
    }

    /** The member's account; one that waits for its activation is made where there is none. */
    UUID of(Viewer by, MemberSummary member, String email) {
        Optional<Account> account = accounts.ofMember(member.id());
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
        return accounts.invite(by, email, member.name(), member.id()).id();
    }

    void giveRole(Viewer by, Mandate mandate) {
        String province = mandate.provinceCode();
        Grant grant = province == null
                ? Grant.region(Role.REGIONAL_SECRETARY, mandate.regionCode())
                : Grant.province(Role.PROVINCIAL_SECRETARY, mandate.regionCode(), province);
        assignments.giveByMandate(by, mandate.accountId(), grant, mandate.appointedOn(), mandate.until(), mandate.id());
    }

    void takeRole(@Nullable UUID by, Mandate mandate) {
        assignments.endByMandate(by, mandate.id());
        sessions.endAllOf(mandate.accountId());
    }

    /** Whether the holder has still to take the account into use. */
    boolean waitsForActivation(Mandate mandate) {
        return accounts.account(mandate.accountId()).state() == AccountState.INVITED;
    }

    OneTimeLink activationLink(Viewer by, Mandate mandate) {
        return accounts.activationLink(by, mandate.accountId());
    }
}
