package org.amana.membership.joining;

import jakarta.validation.constraints.NotNull;
import org.amana.membership.application.ContactMeans;
import org.jspecify.annotations.Nullable;

/** How an applicant is reached, and by which of the two a code is sent. */
class ContactForm {

    @NotNull
    @Nullable
    ContactMeans contactMeans;

    @Nullable
    String phone;

    @Nullable
    String email;
}
