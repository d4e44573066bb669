package org.amana.administration.role;

import org.amana.access.RoleAssignment;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * A role with whose it is.
 *
 * @param requestedBy who asked for it, null for the system
 * @param own whether it is the viewer's own, who may not decide on it
 * @param asked whether the viewer asked for it, and so may only withdraw it
 * @param inUse whether its holder has taken the account into use: a role that weighs is confirmed only then (A2)
 */
record HeldRole(
        RoleAssignment assignment,
        TwoScripts holder,
        @Nullable TwoScripts requestedBy,
        boolean own,
        boolean asked,
        boolean inUse) {}
