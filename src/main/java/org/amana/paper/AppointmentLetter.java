package org.amana.paper;

import java.time.LocalDate;
import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * What a letter of appointment says (B1).
 *
 * @param name who is appointed
 * @param woman how the letter speaks of her or him
 * @param regionCode the region
 * @param provinceCode the province of a provincial secretary, null for a regional one
 * @param acting whether ad interim, while the post is vacant
 * @param appointedOn first day of the mandate
 * @param until last day, null until the regional congress
 * @param extendedOn when the last day became that one, null where it is the first
 */
public record AppointmentLetter(
        TwoScripts name,
        boolean woman,
        String regionCode,
        @Nullable String provinceCode,
        boolean acting,
        LocalDate appointedOn,
        @Nullable LocalDate until,
        @Nullable LocalDate extendedOn) {

    public static final String TEMPLATE = "paper/appointment-letter";

    /** As the template reads it. */
    public Map<String, Object> model() {
        return Map.of("letter", this);
    }
}
