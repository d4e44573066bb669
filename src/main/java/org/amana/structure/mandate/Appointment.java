package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is appointed to what (B1).
 *
 * @param territoryCode the region's code, or the province's
 * @param acting named while the post is vacant (بالنيابة)
 * @param until the last day, or null until the congress
 * @param accountEmail address of the account to make; not used where the member has an account, and may then be blank
 */
public record Appointment(
        String territoryCode,
        UUID memberId,
        boolean acting,
        LocalDate appointedOn,
        @Nullable LocalDate until,
        String accountEmail) {}
