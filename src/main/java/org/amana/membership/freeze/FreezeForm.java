package org.amana.membership.freeze;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A freeze as it is typed. */
class FreezeForm {

    int version;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate endsOn;

    @NotNull
    @Nullable
    FreezeCommittee committee;

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;
}
