package org.amana.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * An address shown once, by which someone takes their account into use.
 *
 * @param path path of the page, such as {@code /activate/…}; the secret is in it and is not kept
 * @param expiresAt until when it works
 */
public record OneTimeLink(String path, Instant expiresAt) implements Serializable {}
