package org.amana.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that never reached its reader; its words are not kept.
 *
 * @param address an e-mail address, or a telephone number in international form
 * @param kind what it told of: message {@code outbox.<kind>}
 * @param failure why the last attempt failed
 */
public record LostMessage(
        UUID id,
        Means means,
        String address,
        String kind,
        Failure failure,
        int attempts,
        Instant queuedAt,
        Instant givenUpAt) {

    /** The same, saying less of whom it was for. */
    public LostMessage to(String less) {
        return new LostMessage(id, means, less, kind, failure, attempts, queuedAt, givenUpAt);
    }
}
