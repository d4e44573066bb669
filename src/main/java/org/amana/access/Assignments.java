package org.amana.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.throttle.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigning roles and taking them away (A2). */
@Service
@Transactional
public class Assignments {

    private final RoleAssignments assignments;
    private final AccountRepository accounts;
    private final Accounts doors;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final Administrators administrators;
    private final ServerCodes codes;
    private final Throttle throttle;
    private final JdbcClient jdbc;

    Assignments(
            RoleAssignments assignments,
            AccountRepository accounts,
            Accounts doors,
            AuditTrail audit,
            LegalDay legalDay,
            Administrators administrators,
            ServerCodes codes,
            Throttle throttle,
            JdbcClient jdbc) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.doors = doors;
        this.audit = audit;
        this.legalDay = legalDay;
        this.administrators = administrators;
        this.codes = codes;
        this.throttle = throttle;
        this.jdbc = jdbc;
    }

    /**
     * An administrator assigns a role. Leadership and administrator wait for a second one.
     *
     * @throws RuleViolation when it is their own, or a role that only a mandate gives (A2)
     * @throws NotFound unless the viewer is an administrator
     */
    public RoleAssignment assign(
            Viewer by, UUID accountId, Grant grant, LocalDate validFrom, @Nullable LocalDate validUntil) {
        Viewer.require(by.administrator(), "account", accountId);
        if (accountId.equals(by.accountId())) {
            throw RuleViolation.of("A2.notOneself");
        }
        if (!grant.role().assigned()) {
            throw RuleViolation.at("role", "A2.byMandateOnly");
        }
        if (grant.signatory() && grant.role() != Role.CENTRAL_LEADERSHIP) {
            throw RuleViolation.at("signatory", "A2.signatoryIsLeadership");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw RuleViolation.at("validUntil", "A2.endsBeforeItBegins");
        }
        accounts.findById(accountId).ifPresent(doors::closeToCodes);
        RoleAssignment assignment =
                new RoleAssignment(accountId, grant, validFrom, validUntil, by.accountId(), legalDay.now());
        if (!grant.role().needsSecondAdministrator()) {
            assignment.confirm(by.accountId(), legalDay.now());
        }
        assignments.save(assignment);
        if (grant.role().needsSecondAdministrator()) {
            forgetLinksOfOthers(accountId);
        }
        record("ROLE_ASSIGNED", assignment, by.accountId());
        return assignment;
    }

    /** A link that somebody else than an administrator holds does not come to open more than it was made for (A7). */
    private void forgetLinksOfOthers(UUID accountId) {
        Set<UUID> holders = inForce(Role.ADMINISTRATOR).stream()
                .map(RoleAssignment::accountId)
                .collect(Collectors.toSet());
        jdbc.sql(
                        "update one_time_link set used_at = ? where account_id = ? and used_at is null and created_by <> all (?)")
                .params(legalDay.now().atOffset(ZoneOffset.UTC), accountId, holders.toArray(UUID[]::new))
                .update();
    }

    /**
     * A second administrator confirms (A2).
     *
     * @throws RuleViolation when it is the one who asked, or the one it is for
     */
    public void confirm(Viewer by, UUID assignmentId) {
        RoleAssignment assignment = pendingForAnother(by, assignmentId);
        if (by.accountId() != null && by.accountId().equals(assignment.requestedBy())) {
            throw RuleViolation.of("A2.secondAdministrator");
        }
        confirm(by, assignment);
    }

    /**
     * While there are fewer than two administrators, a code from the server's log stands for the second (A2).
     *
     * @throws RuleViolation when there are two, or the code is not the one printed last
     */
    public void confirmWithCode(Viewer by, UUID assignmentId, String code) {
        RoleAssignment assignment = pendingForAnother(by, assignmentId);
        spendCodeOfSecond(by, code);
        confirm(by, assignment);
    }

    /**
     * Uses up the code that stands for the second administrator while there are fewer than two (A2).
     *
     * @throws RuleViolation when there are two, or the code is not the one printed last
     */
    public void spendCodeOfSecond(Viewer by, String code) {
        throttle.spend(Limits.SERVER_CODE, "confirm " + by.accountId());
        administrators.lock();
        if (administrators.count() >= 2) {
            throw RuleViolation.of("A2.secondAdministrator");
        }
        if (!codes.spend(ServerCodes.Purpose.SECOND_ADMINISTRATOR, code)) {
            throw RuleViolation.at("code", "A2.wrongCode");
        }
    }

    /** Prints such a code to the log; the one printed before no longer counts. */
    public void printCode(Viewer by) {
        Viewer.require(by.administrator(), "code", "second administrator");
        if (!codeStandsForSecond()) {
            throw RuleViolation.of("A2.secondAdministrator");
        }
        codes.print(ServerCodes.Purpose.SECOND_ADMINISTRATOR);
        audit.record(AuditFact.of("SERVER_CODE_PRINTED", "ServerCode", "SECOND_ADMINISTRATOR")
                .by(by.accountId()));
    }

    /** Whether a code stands for the second administrator, because there are fewer than two. */
    @Transactional(readOnly = true)
    public boolean codeStandsForSecond() {
        return administrators.count() < 2;
    }

    private void confirm(Viewer by, RoleAssignment assignment) {
        // Whoever holds an unused activation link would be that leader or administrator.
        boolean inUse = accounts.findById(assignment.accountId())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .isPresent();
        if (!inUse) {
            throw RuleViolation.of("A2.activateFirst");
        }
        assignment.confirm(by.accountId(), legalDay.now());
        record("ROLE_CONFIRMED", assignment, by.accountId());
    }

    private RoleAssignment pendingForAnother(Viewer by, UUID assignmentId) {
        RoleAssignment assignment = pending(by, assignmentId);
        if (assignment.accountId().equals(by.accountId())) {
            throw RuleViolation.of("A2.notOneself");
        }
        return assignment;
    }

    /** A second administrator refuses, or the first one withdraws. */
    public void refuse(Viewer by, UUID assignmentId) {
        RoleAssignment assignment = pending(by, assignmentId);
        assignment.refuse(by.accountId(), legalDay.now());
        record("ROLE_REFUSED", assignment, by.accountId());
    }

    /**
     * An administrator takes a role away, with effect at the holder's next request.
     *
     * @throws RuleViolation when it is their own, one that ends with its mandate, or the last administrator's
     */
    public void revoke(Viewer by, UUID assignmentId) {
        Viewer.require(by.administrator(), "assignment", assignmentId);
        RoleAssignment assignment = assignment(assignmentId);
        if (assignment.state() != AssignmentState.CONFIRMED) {
            throw new Overtaken("overtaken.assignment", assignment.state());
        }
        if (assignment.accountId().equals(by.accountId())) {
            throw RuleViolation.of("A2.notOneself");
        }
        if (assignment.mandateId() != null) {
            throw RuleViolation.of("A2.endsWithMandate");
        }
        if (assignment.role() == Role.ADMINISTRATOR) {
            administrators.requireAnotherThan(assignment.accountId());
        }
        assignment.revoke(by.accountId(), legalDay.now());
        record("ROLE_REVOKED", assignment, by.accountId());
    }

    private RoleAssignment assignment(UUID assignmentId) {
        return assignments.findById(assignmentId).orElseThrow(() -> new NotFound("assignment", assignmentId));
    }

    private RoleAssignment pending(Viewer by, UUID assignmentId) {
        Viewer.require(by.administrator(), "assignment", assignmentId);
        RoleAssignment assignment = assignment(assignmentId);
        if (assignment.state() != AssignmentState.PENDING) {
            throw new Overtaken("overtaken.assignment", assignment.state());
        }
        return assignment;
    }

    /**
     * The first administrator of a party that has none: nobody is there to confirm.
     *
     * @throws IllegalStateException when there is an administrator already
     */
    RoleAssignment firstAdministrator(UUID accountId) {
        return firstAdministrators(List.of(accountId)).get(0);
    }

    /**
     * The first administrators of the fictional party, who then confirm each other's requests.
     *
     * @throws IllegalStateException when there is an administrator already
     */
    public List<RoleAssignment> firstAdministrators(List<UUID> accountIds) {
        administrators.lock();
        if (administrators.any()) {
            throw new IllegalStateException("there is an administrator already");
        }
        return accountIds.stream().map(this::foundingAdministrator).toList();
    }

    private RoleAssignment foundingAdministrator(UUID accountId) {
        RoleAssignment assignment = new RoleAssignment(
                accountId, Grant.nation(Role.ADMINISTRATOR), legalDay.today(), null, null, legalDay.now());
        assignment.confirm(null, legalDay.now());
        assignments.save(assignment);
        record("FIRST_ADMINISTRATOR", assignment, null);
        return assignment;
    }

    /** Every assignment an account has had, the newest first. The caller has decided that it may be known. */
    @Transactional(readOnly = true)
    public List<RoleAssignment> ofAccount(UUID accountId) {
        return assignments.findByAccountIdInOrderByRequestedAtDesc(List.of(accountId));
    }

    /** Assignments of a role that are in force today. */
    @Transactional(readOnly = true)
    public List<RoleAssignment> inForce(Role role) {
        return assignments.findByRoleAndState(role, AssignmentState.CONFIRMED).stream()
                .filter(assignment -> assignment.inForceOn(legalDay.today()))
                .toList();
    }

    /** The members whose accounts hold a role today, wherever; one query. */
    @Transactional(readOnly = true)
    public Set<UUID> membersHolding(Role role) {
        return assignments.membersHolding(role, legalDay.today());
    }

    /** Whether the account holds, awaits or will hold any other role than this one. */
    @Transactional(readOnly = true)
    public boolean holdsOtherThan(Role role, UUID accountId) {
        return assignments.findByAccountIdInOrderByRequestedAtDesc(List.of(accountId)).stream()
                .anyMatch(assignment -> assignment.role() != role && assignment.standsOn(legalDay.today()));
    }

    /** What waits for a second administrator, the oldest first; none for who is not one (A2). */
    @Transactional(readOnly = true)
    public List<RoleAssignment> pending(Viewer by) {
        return by.administrator() ? assignments.findByStateOrderByRequestedAt(AssignmentState.PENDING) : List.of();
    }

    private void record(String action, RoleAssignment assignment, @Nullable UUID by) {
        audit.record(RoleFacts.of(action, assignment, by));
    }
}
