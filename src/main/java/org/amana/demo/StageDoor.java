package org.amana.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.DemonstrationAccount;
import org.amana.access.DemonstrationAccounts;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.structure.mandate.Mandates;
import org.springframework.stereotype.Component;

/** The accounts that a visitor of the demonstration may step into: one per role, and secretaries at different stages. */
@Component
class StageDoor implements DemonstrationAccounts {

    private static final List<String> LOGINS = List.of(
            "secretary08",
            "secretary04",
            "secretary09",
            "secretary12",
            "signatory",
            "leadership",
            "administrator",
            "administrator2",
            "parliamentarian",
            "arbitrator",
            "media",
            "preparer04",
            "member");

    private final Accounts accounts;
    private final Viewers viewers;
    private final Mandates mandates;

    StageDoor(Accounts accounts, Viewers viewers, Mandates mandates) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.mandates = mandates;
    }

    @Override
    public List<DemonstrationAccount> accounts() {
        Stream<Account> named = LOGINS.stream()
                .map(login -> accounts.byLogin(login + Cast.DOMAIN))
                .flatMap(Optional::stream);
        Stream<Account> provincial = mandates.inOffice().provincial().values().stream()
                .map(mandate -> accounts.account(mandate.accountId()))
                .filter(account -> account.state() == AccountState.ACTIVE)
                .limit(1);
        return Stream.concat(named, provincial)
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> described(account, viewers.of(account.id())))
                .toList();
    }

    private static DemonstrationAccount described(Account account, Viewer viewer) {
        Grant grant = viewer.grants().stream().findFirst().orElseGet(() -> membership(viewer));
        return new DemonstrationAccount(
                account.id(), account.name(), grant.role(), grant.signatory(), grant.regionCode());
    }

    private static Grant membership(Viewer viewer) {
        return viewer.membership() == null ? Grant.nation(Role.MEMBER) : viewer.membership();
    }
}
