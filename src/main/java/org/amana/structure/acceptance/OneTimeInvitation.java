package org.amana.structure.acceptance;

import java.io.Serializable;
import java.time.Instant;

/**
 * An address shown once, by which someone accepts or declines without signing in.
 *
 * @param path such as {@code /invitations/…}; the secret is in it and is not kept
 * @param expiresAt until when it works
 */
public record OneTimeInvitation(String path, Instant expiresAt) implements Serializable {}
