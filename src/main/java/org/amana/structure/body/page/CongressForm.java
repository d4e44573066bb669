package org.amana.structure.body.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** The regional congress that elected a body (B6). */
class CongressForm extends BodyController.VersionForm {
    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate on;

    @NotBlank
    @Size(max = 200)
    String place = "";

    @Nullable
    MultipartFile file;
}
