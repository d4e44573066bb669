package org.amana.home;

import org.amana.access.Role;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * A role that someone holds today.
 *
 * @param territory where, null for the nation
 */
record HeldRole(Role role, boolean signatory, @Nullable TwoScripts territory) {}
