package org.amana.membership;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;

/** A4: nobody decides about themselves; somebody else who has the right does. */
public final class OwnRecord {

    private OwnRecord() {}

    /** @throws RuleViolation when it is the viewer's own record */
    public static void refuse(Viewer by, UUID memberId) {
        if (by.isSelf(memberId)) {
            throw RuleViolation.of("A4.ownRecord");
        }
    }
}
