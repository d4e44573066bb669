package org.amana.access;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles that come and go with something else, in its transaction: a secretary's with the mandate (A2, B1), a preparer's
 * with the secretary's word (A6). No administrator gives or takes them.
 */
@Service
@Transactional
public class CarriedRoles {

    private final RoleAssignments assignments;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    CarriedRoles(RoleAssignments assignments, Sessions sessions, AuditTrail audit, LegalDay legalDay) {
        this.assignments = assignments;
        this.sessions = sessions;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Gives the role. The caller has decided that the viewer may.
     *
     * @param carrier key of what it comes with
     */
    public RoleAssignment give(
            Viewer by, UUID accountId, Grant grant, LocalDate from, @Nullable LocalDate until, UUID carrier) {
        RoleAssignment assignment = new RoleAssignment(accountId, grant, from, until, by.accountId(), legalDay.now());
        assignment.carriedBy(carrier);
        assignment.confirm(by.accountId(), legalDay.now());
        assignments.save(assignment);
        record("ROLE_GIVEN_BY_", assignment, by.accountId());
        return assignment;
    }

    /**
     * The role lasts until another day; open sessions go on. The caller has decided that the viewer may.
     *
     * @param carrier key of what it comes with
     */
    public void prolong(Viewer by, UUID carrier, @Nullable LocalDate until) {
        assignments.findByMandateIdAndState(carrier, AssignmentState.CONFIRMED).ifPresent(assignment -> {
            assignment.lastsUntil(until);
            assignments.save(assignment);
            record("ROLE_PROLONGED_BY_", assignment, by.accountId());
        });
    }

    /** Takes the role away at once, and ends its holder's open sessions (A2). */
    public void end(@Nullable UUID by, UUID carrier) {
        assignments.findByMandateIdAndState(carrier, AssignmentState.CONFIRMED).ifPresent(assignment -> {
            assignment.revoke(by, legalDay.now());
            sessions.endAllOf(assignment.accountId());
            record("ROLE_ENDED_BY_", assignment, by);
        });
    }

    private void record(String action, RoleAssignment assignment, @Nullable UUID by) {
        String carrier = assignment.role() == Role.PREPARER ? "SECRETARY" : "MANDATE";
        audit.record(RoleFacts.of(action + carrier, assignment, by));
    }
}
