package org.amana.membership.joining;

import jakarta.validation.constraints.NotNull;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;

/** How an applicant is reached, and by which of the two a code is sent. */
class ContactForm {

    @NotNull
    @Nullable
    Means contactMeans;

    @Nullable
    String phone;

    @Nullable
    String email;
}
