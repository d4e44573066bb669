package org.amana.structure.body.page;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** How and when someone accepted, and a scan where there is one. */
class AcceptanceForm extends BodyController.VersionForm {

    @NotNull
    @Nullable
    AcceptanceMeans means;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate on;

    @Nullable
    MultipartFile file;
}
