package org.amana.structure.body.page;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is chosen for a seat, out of what was searched for. */
class ChoiceForm extends BodyController.VersionForm {

    @NotNull
    @Nullable
    UUID member;

    String q = "";
}
