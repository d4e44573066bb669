package org.amana.membership.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card taken back. */
public class RevocationForm {

    /** The card that the page showed. */
    @NotNull
    @Nullable
    UUID card;

    @NotBlank
    @Size(max = 500)
    @Nullable
    String note;
}
