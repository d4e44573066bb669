package org.amana.membership.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody is refused: the applicant reads it. */
class RefusalForm {

    @NotBlank
    @Size(max = 1000)
    @Pattern(regexp = "(?s)\\s*|.{10,}")
    @Nullable
    String reason;
}
