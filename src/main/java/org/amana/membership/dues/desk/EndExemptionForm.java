package org.amana.membership.dues.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** From which year an exemption counts no more, and why. */
class EndExemptionForm {

    @NotNull
    @Nullable
    Integer fromYear;

    @NotBlank
    @Size(max = 500)
    @Nullable
    String reason;
}
