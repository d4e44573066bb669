package org.amana.membership.self;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;

/** Where a member wants to be reached; bound directly. */
class ContactForm {

    @NotNull
    @Nullable
    Means means;

    @NotBlank
    @Size(max = 200)
    @Nullable
    String contact;
}
