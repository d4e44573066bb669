package org.amana.access;

import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * An account of the demonstration that anyone may step into from the sign-in page.
 *
 * @param name whose account it is
 * @param role the role to look at
 * @param signatory whether it carries the signatory's mark
 * @param regionCode the region of the role, null for the nation
 */
public record DemonstrationAccount(
        UUID accountId,
        TwoScripts name,
        Role role,
        boolean signatory,
        @Nullable String regionCode) {}
