package org.amana.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that never reached its reader.
 *
 * @param kind what it told of: message {@code mail.<kind>}
 * @param failure why the last attempt failed
 */
public record LostLetter(
        UUID id, String address, String kind, Failure failure, int attempts, Instant queuedAt, Instant givenUpAt) {}
