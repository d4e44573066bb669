package org.amana.structure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a region's body: the first, a successor, or an amendment of the one before (B6, B7). What was submitted
 * for it is in the rounds of its dossier.
 *
 * @param number which one of those that came into force, from 1; null while it did not
 * @param amends the number of the version that it amends, null where it is no amendment
 * @param permanent elected by the regional congress (B6)
 * @param from the day on which it came into force
 * @param endsOn the last day of its term
 * @param endedOn the day on which another took its place, or on which it was refused
 */
public record BodyVersion(
        UUID bodyId,
        UUID dossierId,
        BodyKind kind,
        String regionCode,
        @Nullable Integer number,
        BodyChange change,
        @Nullable Integer amends,
        boolean permanent,
        BodyStanding standing,
        @Nullable LocalDate from,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate endedOn) {}
