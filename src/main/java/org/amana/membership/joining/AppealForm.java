package org.amana.membership.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a refusal is not right. */
class AppealForm {

    @NotBlank
    @Size(max = 4000)
    @Nullable
    String appeal;
}
