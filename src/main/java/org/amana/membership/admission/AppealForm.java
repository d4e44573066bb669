package org.amana.membership.admission;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.amana.membership.application.AppealBody;
import org.amana.membership.application.AppealOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.multipart.MultipartFile;

/** The decision on an appeal as it is typed. */
class AppealForm {

    @NotNull
    @Nullable
    AppealOutcome outcome;

    @NotNull
    @Nullable
    AppealBody body;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate decidedOn;

    @Nullable
    MultipartFile file;

    boolean notDuplicate;
}
