package org.amana.access.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey as its holder sees it.
 *
 * @param label the name that the holder gave it
 */
public record Passkey(UUID id, String label, Instant createdAt, Instant lastUsedAt) {}
