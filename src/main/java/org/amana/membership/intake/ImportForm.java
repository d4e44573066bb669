package org.amana.membership.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.multipart.MultipartFile;

/** A list that is sent, and what is said about it. */
class ImportForm {

    /** Code of a region or a province. */
    @NotBlank
    @Nullable
    String territory;

    @NotBlank
    @Size(max = 300)
    @Nullable
    String source;

    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate consentOn;

    @AssertTrue
    boolean declares;

    @Nullable
    MultipartFile file;
}
