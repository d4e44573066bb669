package org.amana.access.recovery;

import java.util.Map;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.Correspondents;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.PrintedCode;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holder of a link or code chooses a new password; every session of the account ends (A7). */
@Service
@Transactional
public class ComeBack {

    private final RecoveryRepository repository;
    private final Recoveries recoveries;
    private final Seconds seconds;
    private final Accounts accounts;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final LegalDay legalDay;

    ComeBack(
            RecoveryRepository repository,
            Recoveries recoveries,
            Seconds seconds,
            Accounts accounts,
            Correspondents correspondents,
            Outbox outbox,
            LegalDay legalDay) {
        this.repository = repository;
        this.recoveries = recoveries;
        this.seconds = seconds;
        this.accounts = accounts;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.legalDay = legalDay;
    }

    /**
     * What a link or code opens.
     *
     * @param waits whether someone has still to confirm it
     */
    public record Behind(Account account, boolean waits) {}

    /** @throws NotFound when it is unknown, used, ended or too old: they read the same */
    @Transactional(readOnly = true)
    public Behind behind(String secret) {
        Recovery recovery = open(secret);
        return new Behind(accounts.account(recovery.accountId()), recovery.waits());
    }

    /**
     * @throws RuleViolation when the password is too weak, or someone has still to confirm
     * @throws NotFound when the secret is unknown, used, ended or too old
     */
    public void choose(String secret, String password) {
        Recovery recovery = repository
                .forChange(open(secret).id())
                .filter(found -> found.openAt(legalDay.now()))
                .orElseThrow(() -> new NotFound("recovery", "used"));
        if (recovery.waits()) {
            throw RuleViolation.of("A7.waits");
        }
        Account account = accounts.account(recovery.accountId());
        recoveries.end(recovery, Recovery.Ending.USED, account.id());
        accounts.recover(account, password);
        correspondents
                .holder(account.id())
                .ifPresent(holder -> outbox.mail(holder.address(), holder.language(), "recovered", Map.of()));
    }

    private Recovery open(String secret) {
        return repository
                .findBySecretHash(Ids.hash(secret))
                .or(() -> repository.findBySecretHash(Ids.hash(PrintedCode.normal(secret))))
                .filter(found -> found.openAt(legalDay.now()))
                .filter(found -> accounts.account(found.accountId()).state() == AccountState.ACTIVE)
                .filter(found -> found.meets(seconds.of(found.accountId())))
                .orElseThrow(() -> new NotFound("recovery", "unknown"));
    }
}
