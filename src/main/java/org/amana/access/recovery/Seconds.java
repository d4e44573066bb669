package org.amana.access.recovery;

import java.util.List;
import java.util.UUID;
import org.amana.access.AssignmentState;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.access.RoleAssignment;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.springframework.stereotype.Component;

/**
 * Who confirms the recovery of an account: the side that gave the role. So nobody alone comes by the account of someone
 * who decides, and no administrator by one that reads members (A7).
 */
@Component
class Seconds {

    private final Assignments assignments;
    private final LegalDay legalDay;

    Seconds(Assignments assignments, LegalDay legalDay) {
        this.assignments = assignments;
        this.legalDay = legalDay;
    }

    /** By the roles that the account holds, will hold, or that wait. */
    SecondNeeded of(UUID accountId) {
        List<RoleAssignment> held = assignments.ofAccount(accountId).stream()
                .filter(assignment -> assignment.standsOn(legalDay.today()))
                .filter(assignment -> assignment.state() != AssignmentState.REFUSED)
                .toList();
        if (held.stream().anyMatch(assignment -> assignment.role().needsSecondAdministrator())) {
            return new SecondNeeded(Second.ADMINISTRATOR, null);
        }
        if (held.stream()
                .map(RoleAssignment::role)
                .anyMatch(role -> role == Role.REGIONAL_SECRETARY || role == Role.PROVINCIAL_SECRETARY)) {
            return new SecondNeeded(Second.SIGNATORY, null);
        }
        return held.stream()
                .filter(assignment -> assignment.role() == Role.PREPARER)
                .findFirst()
                .map(assignment ->
                        new SecondNeeded(Second.SECRETARY, assignment.grant().regionCode()))
                .orElse(SecondNeeded.NOBODY);
    }

    /** Whether this viewer is of the side that confirms it, and it is not their own account. */
    boolean confirms(Viewer by, Recovery recovery) {
        if (recovery.accountId().equals(by.accountId())) {
            return false;
        }
        String region = recovery.regionCode();
        return switch (recovery.second()) {
            case NOBODY -> false;
            case ADMINISTRATOR -> by.administrator();
            case SIGNATORY -> by.signatory();
            case SECRETARY -> region != null && (by.secretaryOf(region) || by.signatory());
        };
    }
}
