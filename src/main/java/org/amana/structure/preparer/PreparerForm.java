package org.amana.structure.preparer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who prepares, from when, until when. */
class PreparerForm {

    @NotNull
    @Nullable
    UUID memberId;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate from;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate until;

    @Email
    @Size(max = 200)
    String accountEmail = "";

    Preparers.Naming naming() {
        return new Preparers.Naming(
                Objects.requireNonNull(memberId),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                accountEmail.strip());
    }
}
