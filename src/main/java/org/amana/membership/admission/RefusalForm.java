package org.amana.membership.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody is refused: the applicant reads it. */
class RefusalForm {

    @NotBlank
    @Size(min = 10, max = 1000)
    @Nullable
    String reason;
}
