package org.amana.review;

import org.amana.review.snapshot.Snapshot;

/**
 * One of the things that approving can choose, as one of the nominees of a province (N5).
 *
 * @param value what {@link Approval#choice()} then carries
 * @param label how it reads
 */
public record Choice(String value, Snapshot.Fact label) {}
