package org.amana.membership.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A note as it is typed. */
class NoteForm {

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String words;
}
