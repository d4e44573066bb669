package org.amana.access;

import java.util.UUID;
import org.amana.audit.AuditFact;
import org.jspecify.annotations.Nullable;

/** What the trail says of an assignment (A5). */
final class RoleFacts {

    private RoleFacts() {}

    static AuditFact of(String action, RoleAssignment assignment, @Nullable UUID by) {
        Grant grant = assignment.grant();
        return AuditFact.of(action, "RoleAssignment", assignment.id())
                .by(by)
                .in(grant.regionCode(), grant.provinceCode())
                .with("account", assignment.accountId())
                .with("role", grant.role())
                .with("signatory", grant.signatory());
    }
}
