package org.amana.membership.intake.work;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.membership.MemberTies;
import org.springframework.stereotype.Component;

/** Whoever has an account is not taken back with the list that brought them. */
@Component
public class AccountHolders implements MemberTies {

    private final Accounts accounts;

    AccountHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<UUID> held(Collection<UUID> members) {
        return members.isEmpty() ? Set.of() : accounts.havingAccount(members);
    }
}
