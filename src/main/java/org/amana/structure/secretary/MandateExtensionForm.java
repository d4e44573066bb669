package org.amana.structure.secretary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Until when a mandate is to last instead, and why. */
class MandateExtensionForm {

    @NotNull
    @Nullable
    Integer version;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate until;

    @NotBlank
    @Size(max = 2000)
    String reason = "";
}
