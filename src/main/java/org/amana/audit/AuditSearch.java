package org.amana.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the trail.
 *
 * @param action the word for what was done; blank for all
 * @param actor who did it, null for all
 * @param subject the key of the record; blank for all
 * @param region the region's code; blank for all
 * @param from the first day, null for the beginning
 * @param until the last day, null for today
 */
public record AuditSearch(
        String action,
        @Nullable UUID actor,
        String subject,
        String region,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditSearch ALL = new AuditSearch("", null, "", "", null, null);
}
