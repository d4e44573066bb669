package org.amana.demo;

import java.util.List;
import java.util.Optional;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.DemonstrationAccount;
import org.amana.access.DemonstrationAccounts;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.springframework.stereotype.Component;

/** The accounts that a visitor of the demonstration may step into: one per role, and secretaries at different stages. */
@Component
class StageDoor implements DemonstrationAccounts {

    private static final List<String> LOGINS = List.of(
            "secretary08",
            "secretary04",
            "secretary09",
            "signatory",
            "leadership",
            "provincial",
            "administrator",
            "administrator2",
            "parliamentarian",
            "arbitrator",
            "media",
            "member");

    private final Accounts accounts;
    private final Viewers viewers;

    StageDoor(Accounts accounts, Viewers viewers) {
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @Override
    public List<DemonstrationAccount> accounts() {
        return LOGINS.stream()
                .map(login -> accounts.byLogin(login + Cast.DOMAIN))
                .flatMap(Optional::stream)
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> described(account, viewers.of(account.id())))
                .toList();
    }

    private static DemonstrationAccount described(Account account, Viewer viewer) {
        Grant grant = viewer.grants().stream().findFirst().orElse(Grant.nation(Role.MEMBER));
        return new DemonstrationAccount(
                account.id(), account.name(), grant.role(), grant.signatory(), grant.regionCode());
    }
}
