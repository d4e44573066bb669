package org.amana.home.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * Who is secretary of a region or a province.
 *
 * @param memberId whose member's record it is
 * @param since first day in office
 * @param until last day, null until the congress
 */
public record Officer(
        UUID memberId,
        TwoScripts name,
        boolean acting,
        LocalDate since,
        @Nullable LocalDate until) {}
