package org.amana.access;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address shown once, by which someone takes their account into use.
 *
 * @param path path of the page, such as {@code /activate/…}; the secret is in it and is not kept
 * @param expiresAt until when it works
 * @param mailedTo the address that it was mailed to as well, null where there is no mail
 */
public record OneTimeLink(
        String path, Instant expiresAt, @Nullable String mailedTo) implements Serializable {}
