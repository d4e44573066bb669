package org.amana.home.standing;

import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * Who is secretary of a region or a province.
 *
 * @param since first day in office
 * @param until last day, null until the congress
 */
public record Officer(
        TwoScripts name,
        boolean acting,
        LocalDate since,
        @Nullable LocalDate until) {}
