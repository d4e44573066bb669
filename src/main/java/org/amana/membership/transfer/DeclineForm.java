package org.amana.membership.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a transfer is declined. */
class DeclineForm {

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;
}
