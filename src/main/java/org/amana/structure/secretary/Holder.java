package org.amana.structure.secretary;

import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.amana.structure.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Someone who holds or held the post.
 *
 * @param name null when the member is not in the viewer's scope
 * @param lapsed the last day of the mandate has passed
 */
record Holder(
        Mandate mandate,
        @Nullable TwoScripts name,
        @Nullable String number,
        boolean lapsed) {

    /** The day on which it ended, whether ended or run out; null while in office. */
    @Nullable
    public LocalDate over() {
        return mandate.endedOn() != null ? mandate.endedOn() : lapsed ? mandate.until() : null;
    }
}
