package org.amana.administration.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** From when on a province is no longer used. */
class ClosingForm {

    @Nullable
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    LocalDate on;
}
