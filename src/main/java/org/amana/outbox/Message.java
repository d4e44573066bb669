package org.amana.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits.
 *
 * @param subject of a letter
 */
record Message(
        UUID id,
        String address,
        String language,
        @Nullable String subject,
        String body,
        int attempts,
        Instant queuedAt) {}
