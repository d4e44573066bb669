package org.amana.text;

import java.time.Instant;
import java.util.UUID;

/**
 * A short message that never reached its reader.
 *
 * @param phone in international form
 * @param kind what it told of: message {@code text.<kind>.name}
 * @param failure why the last attempt failed
 */
public record LostText(
        UUID id, String phone, String kind, TextFailure failure, int attempts, Instant queuedAt, Instant givenUpAt) {}
