package org.amana.structure.secretary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.structure.mandate.Appointment;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who is appointed, as of when, until when. */
class AppointmentForm {

    @NotNull
    @Nullable
    UUID memberId;

    boolean acting;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate appointedOn;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate until;

    @Email
    @Size(max = 200)
    String accountEmail = "";

    /** A province's secretary is named acting here; others come from the list of nominees (N6). */
    Appointment appointment(String region, @Nullable String province) {
        return new Appointment(
                province == null ? region : province,
                Objects.requireNonNull(memberId),
                acting || province != null,
                Objects.requireNonNull(appointedOn),
                until,
                accountEmail == null ? "" : accountEmail.strip());
    }
}
