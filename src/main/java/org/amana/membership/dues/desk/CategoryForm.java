package org.amana.membership.dues.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.amana.membership.dues.account.DuesCategory;
import org.jspecify.annotations.Nullable;

/** A category as it is chosen. */
class CategoryForm {

    @NotNull
    @Nullable
    DuesCategory category;

    @NotBlank
    @Size(max = 500)
    @Nullable
    String reason;
}
