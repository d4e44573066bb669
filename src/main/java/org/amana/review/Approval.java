package org.amana.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signatory decided in approving.
 *
 * @param choice the value of the {@link Choice} taken; null where there is nothing to choose
 * @param until the last day for which it is approved; null where it has no end
 */
public record Approval(@Nullable String choice, @Nullable LocalDate until) {}
