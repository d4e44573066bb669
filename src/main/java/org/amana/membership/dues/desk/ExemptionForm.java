package org.amana.membership.dues.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An exemption as it is typed. */
class ExemptionForm {

    @NotNull
    @Nullable
    Integer fromYear;

    @NotNull
    @Nullable
    Integer untilYear;

    @NotBlank
    @Size(max = 500)
    @Nullable
    String reason;
}
