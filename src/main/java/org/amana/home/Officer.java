package org.amana.home;

import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * Who is secretary of a region or a province.
 *
 * @param since first day in office
 * @param until last day, null until the congress
 */
record Officer(
        TwoScripts name,
        boolean acting,
        LocalDate since,
        @Nullable LocalDate until) {}
