package org.amana.membership.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is asked of whoever asks for a transfer, as it is typed. */
class TransferForm {

    @NotBlank
    @Nullable
    String provinceCode;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate wishOn;

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;

    /** From which day, where one step is enough; today where nothing is said. */
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate effectiveOn;
}
