package org.amana.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigning roles and taking them away (A2). */
@Service
@Transactional
public class Assignments {

    private final RoleAssignments assignments;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Assignments(RoleAssignments assignments, AuditTrail audit, LegalDay legalDay) {
        this.assignments = assignments;
        this.audit = audit;
        this.legalDay = legalDay;
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
        if (grant.role().givenByMandate()) {
            throw RuleViolation.at("role", "A2.byMandateOnly");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw RuleViolation.at("validUntil", "A2.endsBeforeItBegins");
        }
        RoleAssignment assignment =
                new RoleAssignment(accountId, grant, validFrom, validUntil, by.accountId(), legalDay.now());
        if (!grant.role().needsSecondAdministrator()) {
            assignment.confirm(by.accountId(), legalDay.now());
        }
        assignments.save(assignment);
        record("ROLE_ASSIGNED", assignment, by.accountId());
        return assignment;
    }

    /**
     * A second administrator confirms (A2).
     *
     * @throws RuleViolation when it is the one who asked, or the one it is for
     */
    public void confirm(Viewer by, UUID assignmentId) {
        RoleAssignment assignment = pending(by, assignmentId);
        if (assignment.accountId().equals(by.accountId())) {
            throw RuleViolation.of("A2.notOneself");
        }
        if (by.accountId() != null && by.accountId().equals(assignment.requestedBy())) {
            throw RuleViolation.of("A2.secondAdministrator");
        }
        assignment.confirm(by.accountId(), legalDay.now());
        record("ROLE_CONFIRMED", assignment, by.accountId());
    }

    /** A second administrator refuses, or the first one withdraws. */
    public void refuse(Viewer by, UUID assignmentId) {
        RoleAssignment assignment = pending(by, assignmentId);
        assignment.refuse(by.accountId(), legalDay.now());
        record("ROLE_REFUSED", assignment, by.accountId());
    }

    private RoleAssignment pending(Viewer by, UUID assignmentId) {
        Viewer.require(by.administrator(), "assignment", assignmentId);
        RoleAssignment assignment =
                assignments.findById(assignmentId).orElseThrow(() -> new NotFound("assignment", assignmentId));
        if (assignment.state() != AssignmentState.PENDING) {
            throw new org.amana.kernel.Overtaken("overtaken.assignment", assignment.state());
        }
        return assignment;
    }

    /**
     * A mandate gives its role, in the same transaction (A2, B1). The caller has decided that the viewer may appoint.
     */
    public RoleAssignment giveByMandate(
            Viewer by, UUID accountId, Grant grant, LocalDate from, @Nullable LocalDate until, UUID mandateId) {
        RoleAssignment assignment = new RoleAssignment(accountId, grant, from, until, by.accountId(), legalDay.now());
        assignment.carriedBy(mandateId);
        assignment.confirm(by.accountId(), legalDay.now());
        assignments.save(assignment);
        record("ROLE_GIVEN_BY_MANDATE", assignment, by.accountId());
        return assignment;
    }

    /** A mandate that ends takes its role away at once (A2). */
    public void endByMandate(@Nullable UUID by, UUID mandateId) {
        assignments
                .findByMandateIdAndState(mandateId, AssignmentState.CONFIRMED)
                .ifPresent(assignment -> {
                    assignment.revoke(by, legalDay.now());
                    record("ROLE_ENDED_BY_MANDATE", assignment, by);
                });
    }

    /**
     * The first administrator of a party that has none, and the fictional party's: nobody is there to confirm.
     *
     * @throws IllegalStateException when there is an administrator already
     */
    RoleAssignment firstAdministrator(UUID accountId) {
        if (!inForce(Role.ADMINISTRATOR).isEmpty()) {
            throw new IllegalStateException("there is an administrator already");
        }
        RoleAssignment assignment = new RoleAssignment(
                accountId, Grant.nation(Role.ADMINISTRATOR), legalDay.today(), null, null, legalDay.now());
        assignment.confirm(null, legalDay.now());
        assignments.save(assignment);
        record("FIRST_ADMINISTRATOR", assignment, null);
        return assignment;
    }

    /** Assignments of a role that are in force today. */
    @Transactional(readOnly = true)
    public List<RoleAssignment> inForce(Role role) {
        return assignments.findByRoleAndState(role, AssignmentState.CONFIRMED).stream()
                .filter(assignment -> assignment.inForceOn(legalDay.today()))
                .toList();
    }

    private void record(String action, RoleAssignment assignment, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "RoleAssignment", assignment.id())
                .by(by)
                .in(assignment.grant().regionCode(), assignment.grant().provinceCode())
                .with("account", assignment.accountId())
                .with("role", assignment.role())
                .with("signatory", assignment.grant().signatory()));
    }
}
