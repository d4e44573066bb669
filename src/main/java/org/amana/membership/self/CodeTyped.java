package org.amana.membership.self;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The code as it came back; bound directly. */
class CodeTyped {

    @NotBlank
    @Size(max = 20)
    @Nullable
    String code;
}
