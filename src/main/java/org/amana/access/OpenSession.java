package org.amana.access;

import java.time.Instant;

/**
 * A session that its holder has open somewhere.
 *
 * @param handle names it to its holder; the session's own number is a secret and is not shown
 * @param here whether it is the one that asks
 */
public record OpenSession(String handle, Device device, Instant lastUsed, boolean here) {}
