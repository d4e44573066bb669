package org.amana.administration.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** From when a division holds. */
class DivisionForm {

    int version;

    @Nullable
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    LocalDate day;

    boolean leaveOut;
}
