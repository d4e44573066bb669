package org.amana.structure.secretary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.amana.structure.mandate.EndReason;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** When and why a mandate ended. */
class EndForm {

    @NotNull
    @Nullable
    Integer version;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate on;

    @NotNull
    @Nullable
    EndReason reason;
}
