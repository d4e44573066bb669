package org.amana.access;

import java.util.List;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role, for administrators to read. */
@Service
@Transactional(readOnly = true)
public class AssignmentRegister {

    private static final int PAGE = 50;

    private final RoleAssignments assignments;
    private final LegalDay legalDay;

    AssignmentRegister(RoleAssignments assignments, LegalDay legalDay) {
        this.assignments = assignments;
        this.legalDay = legalDay;
    }

    /**
     * A page of the assignments in force today, the newest first.
     *
     * @param role only this role, null for all
     * @param region only this region's; blank for all
     * @param after the assignment that the page begins after, null for none
     * @param before the assignment that the page ends before, null for none
     * @throws NotFound unless the viewer is an administrator
     */
    public Page<RoleAssignment> inForce(
            Viewer by, @Nullable Role role, String region, @Nullable UUID after, @Nullable UUID before) {
        Viewer.require(by.administrator(), "roles", "list");
        boolean backwards = before != null;
        List<RoleAssignment> rows = backwards
                ? assignments.inForceAfter(legalDay.today(), role, region, before, Limit.of(PAGE + 1))
                : assignments.inForceBefore(legalDay.today(), role, region, after, Limit.of(PAGE + 1));
        return Page.of(rows, PAGE, backwards, after == null, row -> row.id().toString());
    }

    /** @throws NotFound when there is no such assignment, or the viewer is no administrator */
    public RoleAssignment assignment(Viewer by, UUID assignmentId) {
        Viewer.require(by.administrator(), "assignment", assignmentId);
        return assignments.findById(assignmentId).orElseThrow(() -> new NotFound("assignment", assignmentId));
    }

    /**
     * Every assignment an account has had, the newest first.
     *
     * @throws NotFound unless the viewer is an administrator
     */
    public List<RoleAssignment> ofAccount(Viewer by, UUID accountId) {
        Viewer.require(by.administrator(), "account", accountId);
        return assignments.findByAccountIdInOrderByRequestedAtDesc(List.of(accountId));
    }
}
