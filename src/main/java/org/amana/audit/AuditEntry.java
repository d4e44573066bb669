package org.amana.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it stands in the trail.
 *
 * @param number its number in the trail; later facts have larger ones
 * @param actor the account that acted, null for nobody and for the system
 * @param sourceAddress from where, null for the system's own work
 */
public record AuditEntry(
        UUID id,
        long number,
        Instant at,
        @Nullable UUID actor,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable String regionCode,
        @Nullable String provinceCode,
        @Nullable String sourceAddress,
        Map<String, String> details) {}
