package org.amana.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Digits;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as administrators keep them; for everyone else there is none. */
@Service
@Transactional
public class AccountDirectory {

    private static final String LISTED = """
            (member_id is null or exists (select from role_assignment r where r.account_id = account.id))
            """;
    private static final String WITHOUT_RECORD = """
            member_id is null and own_record_asked_at is null and state <> 'CLOSED' and exists (
                select from role_assignment r where r.account_id = account.id and r.state in ('PENDING', 'CONFIRMED')
                    and (r.valid_until is null or r.valid_until >= :today))
            """;
    private static final int PAGE = 25;

    private final Accounts accounts;
    private final ActivationLinks activationLinks;
    private final AccountRepository repository;
    private final RoleAssignments assignments;
    private final Administrators administrators;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final LegalDay legalDay;

    AccountDirectory(
            Accounts accounts,
            ActivationLinks activationLinks,
            AccountRepository repository,
            RoleAssignments assignments,
            Administrators administrators,
            Sessions sessions,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            LegalDay legalDay) {
        this.accounts = accounts;
        this.activationLinks = activationLinks;
        this.repository = repository;
        this.assignments = assignments;
        this.administrators = administrators;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.legalDay = legalDay;
    }

    /** An account, and its assignments that hold, will hold, or wait. */
    public record Entry(Account account, List<RoleAssignment> assignments) {}

    /**
     * A page of accounts by address, in three queries. A member who never had an office is found by the whole address
     * alone: who they are is no administrator's to read through.
     *
     * @param text part of the address or of the name in either script; blank for all
     * @param withoutRecord only those of which nobody knows which member's record is their holder's
     * @param after the address that the page begins after, null for none
     * @param before the address that the page ends before, null for none
     */
    @Transactional(readOnly = true)
    public Page<Entry> find(
            Viewer by, String text, boolean withoutRecord, @Nullable String after, @Nullable String before) {
        Viewer.require(by.administrator(), "accounts", "list");
        boolean backwards = before != null;
        List<UUID> ids = jdbc.sql("""
                select id from account
                where (lower(login) = lower(:text) or %s) and (:text = '' or strpos(lower(login || ' ' || name_ar || ' ' || name_latin), lower(:text)) > 0)
                    and (cast(:after as text) is null or lower(login) > :after)
                    and (cast(:before as text) is null or lower(login) < :before)
                and (not :withoutRecord or (%s))
                order by lower(login) %s limit %d
                """.formatted(LISTED, WITHOUT_RECORD, backwards ? "desc" : "asc", PAGE + 1))
                .param("text", text.strip())
                .param("withoutRecord", withoutRecord)
                .param("today", legalDay.today())
                .param("after", after)
                .param("before", before)
                .query(UUID.class)
                .list();
        Map<UUID, Account> found =
                repository.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, account -> account));
        Map<UUID, List<RoleAssignment>> roles = assignments.findByAccountIdInOrderByRequestedAtDesc(ids).stream()
                .filter(assignment -> assignment.standsOn(legalDay.today()))
                .collect(Collectors.groupingBy(RoleAssignment::accountId));
        List<Entry> entries = ids.stream()
                .map(id -> new Entry(found.get(id), roles.getOrDefault(id, List.of())))
                .toList();
        return Page.of(entries, PAGE, backwards, after == null, entry -> entry.account()
                .login()
                .toLowerCase(java.util.Locale.ROOT));
    }

    /** Which of these addresses, in small letters, are of accounts that stand in the directory. */
    @Transactional(readOnly = true)
    public Set<String> listed(Viewer by, Collection<String> logins) {
        Viewer.require(by.administrator(), "accounts", "list");
        return Set.copyOf(jdbc.sql("select lower(login) from account where lower(login) = any (?) and " + LISTED)
                .param(logins.stream()
                        .map(login -> login.toLowerCase(java.util.Locale.ROOT))
                        .toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** @throws NotFound when there is no such account, or the viewer is no administrator */
    @Transactional(readOnly = true)
    public Entry account(Viewer by, UUID accountId) {
        Viewer.require(by.administrator(), "account", accountId);
        return new Entry(
                accounts.account(accountId), assignments.findByAccountIdInOrderByRequestedAtDesc(List.of(accountId)));
    }

    /** How many accounts with a role do not say which member's record is their holder's (A4). */
    @Transactional(readOnly = true)
    public long withoutRecord(Viewer by) {
        Viewer.require(by.administrator(), "accounts", "list");
        return jdbc.sql("select count(*) from account where " + WITHOUT_RECORD)
                .param("today", legalDay.today())
                .query(Long.class)
                .single();
    }

    /**
     * Notes which member's record is the holder's, who then decides nothing about it (A4). It opens nothing: no space, no role.
     *
     * @param number the member's number as the holder says it; blank where the holder is no member
     * @throws RuleViolation when there is no such member, it is one's own account, or says by itself whose it is
     */
    public void noteRecord(Viewer by, UUID accountId, String number) {
        Viewer.require(by.administrator(), "account", accountId);
        if (accountId.equals(by.accountId())) {
            throw RuleViolation.of("A4.notesOwnRecord");
        }
        Account account = accounts.account(accountId);
        if (account.memberId() != null) {
            throw RuleViolation.of("A4.recordOfMember");
        }
        UUID record = number.isBlank() ? null : recordNumbered(number);
        account.answersFor(record, legalDay.now());
        events.publishEvent(new RecordNoted(accountId, record != null));
        audit.record(AuditFact.of("ACCOUNT_RECORD_NOTED", "Account", accountId)
                .by(by.accountId())
                .with("member", record != null));
    }

    private UUID recordNumbered(String number) {
        return jdbc.sql("select record_numbered(?)")
                .param(Digits.western(number).strip())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElseThrow(() -> RuleViolation.at("number", "A4.noSuchNumber", number.strip()));
    }

    /** Whether a mandate stands behind the account: then its links are shown to the appointing side alone (B1). */
    @Transactional(readOnly = true)
    public boolean appointed(UUID accountId) {
        return assignments.findByAccountIdInOrderByRequestedAtDesc(List.of(accountId)).stream()
                .anyMatch(assignment -> assignment.mandateId() != null && assignment.standsOn(legalDay.today()));
    }

    /** Makes an account that its holder takes into use by a link. */
    public Account invite(Viewer by, String login, TwoScripts name) {
        Viewer.require(by.administrator(), "accounts", "new");
        return accounts.invite(by, login, name, null);
    }

    /**
     * A new activation link in the place of the one before; shown now and never again.
     *
     * @throws RuleViolation when a mandate stands: whoever holds the link could act as its holder, so that it is the
     *     appointing side's to give (A7, B1)
     */
    public OneTimeLink link(Viewer by, UUID accountId) {
        Viewer.require(by.administrator(), "account", accountId);
        if (appointed(accountId)) {
            throw RuleViolation.of("A7.linkOfAppointed");
        }
        return activationLinks.make(by, accountId);
    }

    /**
     * Closes an account: nobody signs in with it, its sessions end, its roles go but those that a mandate carries.
     *
     * @throws RuleViolation when it is one's own, or the last administrator's (A2)
     */
    public void close(Viewer by, UUID accountId, int version) {
        Viewer.require(by.administrator(), "account", accountId);
        Account account = accounts.account(accountId);
        Overtaken.unless(account.version(), version);
        if (accountId.equals(by.accountId())) {
            throw RuleViolation.of("A2.notOneself");
        }
        List<RoleAssignment> held = assignments.findByAccountIdInOrderByRequestedAtDesc(List.of(accountId));
        if (held.stream().anyMatch(this::administersToday)) {
            administrators.requireAnotherThan(accountId);
        }
        held.forEach(assignment -> endWithAccount(assignment, by));
        account.close();
        accounts.endRecoveries(accountId);
        accounts.forgetPasskeys(accountId);
        sessions.endAllOf(accountId);
        audit.record(AuditFact.of("ACCOUNT_CLOSED", "Account", accountId).by(by.accountId()));
    }

    private boolean administersToday(RoleAssignment assignment) {
        return assignment.role() == Role.ADMINISTRATOR && assignment.inForceOn(legalDay.today());
    }

    private void endWithAccount(RoleAssignment assignment, Viewer by) {
        if (assignment.state() == AssignmentState.PENDING) {
            assignment.refuse(by.accountId(), legalDay.now());
        } else if (assignment.state() == AssignmentState.CONFIRMED && assignment.mandateId() == null) {
            assignment.revoke(by.accountId(), legalDay.now());
        }
    }

    /** Lets a closed account be taken into use anew, by a new link; its former roles do not come back. */
    public void reopen(Viewer by, UUID accountId, int version) {
        Viewer.require(by.administrator(), "account", accountId);
        Account account = accounts.account(accountId);
        Overtaken.unless(account.version(), version);
        if (account.state() != AccountState.CLOSED) {
            throw new Overtaken("overtaken.edited");
        }
        account.reopen();
        audit.record(AuditFact.of("ACCOUNT_REOPENED", "Account", accountId).by(by.accountId()));
    }
}
