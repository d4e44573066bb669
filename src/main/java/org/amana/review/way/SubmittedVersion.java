package org.amana.review.way;

import java.time.Instant;
import java.util.UUID;
import org.amana.review.SubmittedVersions;

/**
 * That something was submitted, without what it says.
 *
 * @param id by which {@link SubmittedVersions#snapshots} finds what it says
 * @param number the round of its dossier, from 1
 */
public record SubmittedVersion(UUID id, UUID dossierId, int number, Instant submittedAt) {}
