package org.amana.home.administration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amana.access.AccountState;
import org.amana.access.Role;
import org.amana.audit.SealCheck;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator opens first.
 *
 * @param pending role assignments that wait for a second administrator (A2)
 * @param accounts how many there are in each state
 * @param databaseVersion what the database says of itself: it has just answered
 * @param seal what the last walk along the trail's seals found (A5), null before the first
 * @param lost how many messages were given up lately
 * @param authorised whether the number of the data-protection authority is set (M8)
 */
public record AdministrationHome(
        List<PendingRole> pending,
        Map<AccountState, Long> accounts,
        String databaseVersion,
        @Nullable SealCheck seal,
        boolean mailConfigured,
        long lost,
        boolean authorised) {

    /**
     * An assignment that waits.
     *
     * @param mine whether the viewer asked for it, and waits for somebody else
     */
    public record PendingRole(TwoScripts holder, Role role, Instant since, boolean mine) {}

    public long accountsIn(String state) {
        return accounts.getOrDefault(AccountState.valueOf(state), 0L);
    }

    /** What the viewer can decide, as somebody else asked for it. */
    public long toConfirm() {
        return pending.stream().filter(role -> !role.mine()).count();
    }
}
