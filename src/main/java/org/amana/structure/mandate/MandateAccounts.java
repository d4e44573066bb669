package org.amana.structure.mandate;

import java.util.UUID;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.ActivationLinks;
import org.amana.access.CarriedRoles;
import org.amana.access.Grant;
import org.amana.access.MemberAccounts;
import org.amana.access.OneTimeLink;
import org.amana.access.Role;
import org.amana.access.Sessions;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account of who is appointed, and the role that comes and goes with the mandate (A2, B1). */
@Component
class MandateAccounts {

    private final Accounts accounts;
    private final ActivationLinks activationLinks;
    private final MemberAccounts memberAccounts;
    private final CarriedRoles roles;
    private final Sessions sessions;

    MandateAccounts(
            Accounts accounts,
            ActivationLinks activationLinks,
            MemberAccounts memberAccounts,
            CarriedRoles roles,
            Sessions sessions) {
        this.accounts = accounts;
        this.activationLinks = activationLinks;
        this.memberAccounts = memberAccounts;
        this.roles = roles;
        this.sessions = sessions;
    }

    /** The member's account; one that waits for its activation is made where there is none. */
    UUID of(Viewer by, MemberSummary member, String email) {
        return memberAccounts.of(by, member.id(), member.name(), email);
    }

    void giveRole(Viewer by, Mandate mandate) {
        String province = mandate.provinceCode();
        Grant grant = province == null
                ? Grant.region(Role.REGIONAL_SECRETARY, mandate.regionCode())
                : Grant.province(Role.PROVINCIAL_SECRETARY, mandate.regionCode(), province);
        roles.give(by, mandate.accountId(), grant, mandate.appointedOn(), mandate.until(), mandate.id());
    }

    /** The role lasts as long as the mandate now does. */
    void prolongRole(Viewer by, Mandate mandate) {
        roles.prolong(by, mandate.id(), mandate.until());
    }

    void takeRole(@Nullable UUID by, Mandate mandate) {
        roles.end(by, mandate.id());
        sessions.endAllOf(mandate.accountId());
    }

    /** Whether the holder has still to take the account into use. */
    boolean waitsForActivation(Mandate mandate) {
        return accounts.account(mandate.accountId()).state() == AccountState.INVITED;
    }

    OneTimeLink activationLink(Viewer by, Mandate mandate) {
        return activationLinks.make(by, mandate.accountId());
    }
}
