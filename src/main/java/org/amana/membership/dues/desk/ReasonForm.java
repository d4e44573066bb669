package org.amana.membership.dues.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is taken back. */
class ReasonForm {

    @NotBlank
    @Size(max = 500)
    @Nullable
    String reason;
}
