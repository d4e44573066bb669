package org.amana.membership.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.amana.membership.IdentityKind;
import org.jspecify.annotations.Nullable;

/** The document that says who the applicant is (M1). */
class IdentityForm {

    @NotNull
    @Nullable
    IdentityKind identityKind;

    @NotBlank
    @Nullable
    String identityNumber;

    static IdentityForm of(Draft draft) {
        IdentityForm form = new IdentityForm();
        form.identityKind = draft.identityKind == null ? IdentityKind.NATIONAL_CARD : draft.identityKind;
        form.identityNumber = draft.identityNumber;
        return form;
    }
}
