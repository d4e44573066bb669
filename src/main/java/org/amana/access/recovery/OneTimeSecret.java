package org.amana.access.recovery;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the holder comes in by, shown once and kept nowhere.
 *
 * @param words the code, or the path of the link
 * @param waitsFor who has to confirm before it works
 */
public record OneTimeSecret(Means means, String words, Instant expiresAt, Second waitsFor) implements Serializable {}
