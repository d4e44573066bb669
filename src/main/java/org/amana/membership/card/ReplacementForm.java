package org.amana.membership.card;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new card instead of the current one. */
public class ReplacementForm {

    /** The card that the page showed. */
    @NotNull
    @Nullable
    UUID card;

    @NotNull
    @Nullable
    CardEnd reason;
}
