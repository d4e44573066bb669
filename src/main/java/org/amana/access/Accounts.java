package org.amana.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.throttle.KeyedHash;
import org.amana.throttle.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and how their holders take them into use. Nobody but the holder ever knows a password (A7). */
@Service
@Transactional
public class Accounts {

    private static final int SHORTEST_PASSWORD = 10;
    /** BCrypt reads no further. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final Sessions sessions;
    private final Throttle throttle;
    private final KeyedHash hash;

    Accounts(
            AccountRepository accounts,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            AuditTrail audit,
            LegalDay legalDay,
            Sessions sessions,
            Throttle throttle,
            KeyedHash hash) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
        this.legalDay = legalDay;
        this.sessions = sessions;
        this.throttle = throttle;
        this.hash = hash;
    }

    /**
     * Makes an account that its holder has not taken into use yet. The caller has decided that the viewer may.
     *
     * @param login e-mail address to sign in with
     * @param memberId the member whose account it is, or null
     * @throws RuleViolation when the login is taken
     */
    public Account invite(Viewer by, String login, TwoScripts name, @Nullable UUID memberId) {
        if (accounts.findByLoginIgnoreCase(login.strip()).isPresent()) {
            throw RuleViolation.at("login", "account.loginTaken");
        }
        Account account = accounts.save(new Account(login, name, memberId, by.accountId(), legalDay.now()));
        audit.record(AuditFact.of("ACCOUNT_INVITED", "Account", account.id()).by(by.accountId()));
        return account;
    }

    /**
     * The holder changes the password; their other sessions end.
     *
     * @param current the password that holds so far
     * @param sessionId the session that goes on
     * @throws RuleViolation when the current one is wrong, or the new one too weak
     * @throws NotFound when nobody is signed in
     */
    public void changePassword(Viewer by, String current, String password, String sessionId) {
        Account account = own(by);
        throttle.spend(Limits.SERVER_CODE, "password " + account.id());
        if (!passwords.matches(current, account.passwordHash())) {
            throw RuleViolation.at("current", "account.wrongPassword");
        }
        choosePassword(account, password);
        sessions.endAllBut(account.id(), sessionId);
        audit.record(AuditFact.of("PASSWORD_CHANGED", "Account", account.id()).by(account.id()));
    }

    /**
     * The holder ends their sessions on other devices.
     *
     * @param sessionId the session that goes on
     * @return how many ended
     * @throws NotFound when nobody is signed in
     */
    public int endOtherSessions(Viewer by, String sessionId) {
        Account account = own(by);
        audit.record(AuditFact.of("SESSIONS_ENDED", "Account", account.id()).by(account.id()));
        return sessions.endAllBut(account.id(), sessionId);
    }

    /**
     * Whoever held a link or a code for it has chosen a new password; every session of the account ends (A7).
     *
     * @throws RuleViolation when the password is too weak
     */
    public void recover(Account account, String password) {
        choosePassword(account, password);
        forgetPasskeys(account.id());
        sessions.endAllOf(account.id());
    }

    /**
     * An office is about to come with the account: what a code has opened, or whoever came in by one has made, opens it no
     * longer.
     */
    void closeToCodes(Account account) {
        if (!holdsOffice(account.id())) {
            account.awaitPassword();
            forgetPasskeys(account.id());
        }
    }

    /** Those made in a session that a code opened which was sent to one of these addresses. */
    void forgetPasskeysOf(UUID accountId, Collection<String> contacts) {
        jdbc.sql("delete from passkey where account_id = ? and contact_hash = any (?)")
                .params(accountId, contacts.stream().map(hash::of).toArray(String[]::new))
                .update();
    }

    /** Whether a password was chosen since then by a link that was mailed to the account's address. */
    boolean recoveredByMail(UUID accountId, Instant since) {
        return jdbc.sql(
                        "select exists (select from recovery where account_id = ? and means = 'MAIL' and ending = 'USED'"
                                + " and ended_at >= ?)")
                .params(accountId, since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Who made them may not be who holds the account from now on. */
    void forgetPasskeys(UUID accountId) {
        jdbc.sql("delete from passkey where account_id = ?").param(accountId).update();
    }

    private Account own(Viewer by) {
        if (by.accountId() == null) {
            throw new NotFound("account", "nobody");
        }
        return account(by.accountId());
    }

    void choosePassword(Account account, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw RuleViolation.at("password", "account.passwordTooShort", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw RuleViolation.at("password", "account.passwordTooLong", LONGEST_PASSWORD_BYTES);
        }
        if (password.equalsIgnoreCase(account.login())) {
            throw RuleViolation.at("password", "account.passwordIsLogin");
        }
        account.activate(passwords.encode(password));
        endRecoveries(account.id());
    }

    /** Whoever has a password of their own, or no account any more, needs no other way in (A7). */
    void endRecoveries(UUID accountId) {
        jdbc.sql("update recovery set ended_at = ?, ending = 'REPLACED', version = version + 1"
                        + " where account_id = ? and ended_at is null")
                .params(legalDay.now().atOffset(ZoneOffset.UTC), accountId)
                .update();
    }

    /** The holder came in (A5). */
    public void signedIn(UUID accountId, SignInMeans means) {
        accounts.findById(accountId).ifPresent(account -> account.signedIn(legalDay.now()));
        audit.record(
                AuditFact.of("SIGNED_IN", "Account", accountId).by(accountId).with("means", means.name()));
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    public Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** Whether a role stands, waits or is to come with the account besides membership: then a code does not open it (A7). */
    @Transactional(readOnly = true)
    public boolean holdsOffice(UUID accountId) {
        return jdbc.sql("""
                select exists (select from role_assignment where account_id = ? and state in ('PENDING', 'CONFIRMED')
                    and (valid_until is null or valid_until >= ?))
                """)
                .params(accountId, legalDay.today())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Account> ofMember(UUID memberId) {
        return accounts.findByMemberId(memberId);
    }

    @Transactional(readOnly = true)
    public Optional<Account> byLogin(String login) {
        return accounts.findByLoginIgnoreCase(login.strip());
    }

    /** How many accounts are in each state, where there are any. */
    @Transactional(readOnly = true)
    public Map<AccountState, Long> counts() {
        Map<AccountState, Long> counts = new EnumMap<>(AccountState.class);
        jdbc.sql("select state, count(*) as accounts from account group by state")
                .query(row -> {
                    counts.put(AccountState.valueOf(row.getString("state")), row.getLong("accounts"));
                });
        return counts;
    }

    /** Names of account holders by key, for pages that show who acted; one query. */
    @Transactional(readOnly = true)
    public Map<UUID, TwoScripts> names(Collection<UUID> accountIds) {
        return accounts.findByIdIn(accountIds).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Accounts by key, in no order; one query. */
    @Transactional(readOnly = true)
    public List<Account> all(Collection<UUID> accountIds) {
        return accounts.findByIdIn(accountIds);
    }

    /** Of these members, the ones who have an account; one query. */
    @Transactional(readOnly = true)
    public Set<UUID> havingAccount(Collection<UUID> memberIds) {
        return accounts.findByMemberIdIn(memberIds).stream()
                .map(Account::memberId)
                .collect(Collectors.toSet());
    }
}
