package org.amana.membership.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.amana.membership.IdentityKind;
import org.jspecify.annotations.Nullable;

/** The same, for someone who is known by a document only (M1). */
class NamedTransferForm extends TransferForm {

    @NotNull
    @Nullable
    IdentityKind identityKind;

    @NotBlank
    @Nullable
    String identityNumber;
}
