package org.amana.access.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code from paper. */
class CodeForm {

    @NotBlank
    @Size(max = 60)
    String code = "";
}
