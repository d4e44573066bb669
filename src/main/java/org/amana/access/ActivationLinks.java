package org.amana.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which holders take their accounts into use, once and within a week (A7). */
@Service
@Transactional
public class ActivationLinks {

    private static final Duration LAST = Duration.ofDays(7);

    private final Accounts accounts;
    private final AccountRepository repository;
    private final AccountLetters letters;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ActivationLinks(
            Accounts accounts,
            AccountRepository repository,
            AccountLetters letters,
            JdbcClient jdbc,
            AuditTrail audit,
            LegalDay legalDay) {
        this.accounts = accounts;
        this.repository = repository;
        this.letters = letters;
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * A link by which the holder takes the account into use. It is shown to the caller now and never again, and mailed to
     * the holder where mail exists; links made before no longer work. The caller has decided that the viewer may.
     *
     * @throws RuleViolation when the account is in use already, or closed
     */
    public OneTimeLink make(Viewer by, UUID accountId) {
        Account account = accounts.account(accountId);
        if (account.state() != AccountState.INVITED) {
            throw RuleViolation.of("account.notInvited");
        }
        useUpLinks(accountId);
        String secret = Ids.secret();
        Instant expires = legalDay.now().plus(LAST);
        jdbc.sql("""
                insert into one_time_link (id, secret_hash, purpose, account_id, expires_at, created_by, created_at)
                values (?, ?, 'ACTIVATION', ?, ?, ?, ?)
                """)
                .params(
                        Ids.next(),
                        Ids.hash(secret),
                        accountId,
                        expires.atOffset(ZoneOffset.UTC),
                        by.accountId(),
                        legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditFact.of("ACTIVATION_LINK_MADE", "Account", accountId).by(by.accountId()));
        return letters.activation(account, new OneTimeLink("/activate/" + secret, expires, null));
    }

    /** @throws NotFound when the link is unknown, used or too old */
    @Transactional(readOnly = true)
    public Account behind(String secret) {
        return jdbc.sql("""
                select account_id from one_time_link where secret_hash = ? and used_at is null and expires_at > ?
                """)
                .params(Ids.hash(secret), legalDay.now().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .flatMap(repository::findById)
                .filter(account -> account.state() != AccountState.CLOSED)
                .orElseThrow(() -> new NotFound("link", "unknown"));
    }

    /**
     * The holder chooses a password; the link is used up.
     *
     * @throws RuleViolation when the password is too short or too long
     * @throws NotFound when the link is unknown, used or too old
     */
    public Account activate(String secret, String password) {
        Account account = behind(secret);
        accounts.choosePassword(account, password);
        Viewer.require(useUpLinks(account.id()) > 0, "link", "used");
        audit.record(AuditFact.of("ACCOUNT_ACTIVATED", "Account", account.id()).by(account.id()));
        return account;
    }

    private int useUpLinks(UUID accountId) {
        return jdbc.sql("update one_time_link set used_at = ? where account_id = ? and used_at is null")
                .params(legalDay.now().atOffset(ZoneOffset.UTC), accountId)
                .update();
    }
}
