package org.amana.membership.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a correction is declined: the member reads it. */
class DeclineCorrectionForm {

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;
}
