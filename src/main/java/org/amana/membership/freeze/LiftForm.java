package org.amana.membership.freeze;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a freeze is lifted before its day. */
class LiftForm {

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;
}
