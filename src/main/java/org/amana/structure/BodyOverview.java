package org.amana.structure;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.review.DossierState;
import org.jspecify.annotations.Nullable;

/**
 * Where a region stands with a body: the newest one's dossier and seats, and whether one is in force today (B6).
 *
 * @param bodyId the newest body of that kind, whatever its dossier's state
 * @param seats how many seats it has
 * @param filled how many of them somebody holds
 * @param endsOn the last day of the body in force, null where none is
 * @param expired past that day: the region counts as not covered
 * @param inForce approved, not replaced and not expired
 */
public record BodyOverview(
        UUID bodyId,
        BodyKind kind,
        String regionCode,
        DossierState state,
        int seats,
        int filled,
        @Nullable LocalDate endsOn,
        boolean expired,
        boolean inForce) {}
