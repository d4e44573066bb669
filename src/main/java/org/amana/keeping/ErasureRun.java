package org.amana.keeping;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one night erased of one kind: numbers only.
 *
 * @param endedBefore the day before which it had ended
 */
public record ErasureRun(String kind, LocalDate endedBefore, long erased, Instant at) {}
