package org.amana.nomination.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What is typed of a consultation (N2). */
record ConsultationForm(
        int version,
        @NotEmpty @Nullable List<String> provinces,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate heldOn,

        @NotBlank @Size(max = 200) @Nullable String place,
        @NotNull @Min(1) @Max(100_000) @Nullable Integer present,
        @NotBlank @Size(max = 4000) @Nullable String summary,
        @Nullable List<MultipartFile> file) {

    static ConsultationForm blank(List<String> provinces) {
        return new ConsultationForm(0, provinces, null, null, null, null, null);
    }

    static ConsultationForm of(HeldConsultation held) {
        return new ConsultationForm(
                held.version(),
                List.copyOf(held.provinces()),
                held.heldOn(),
                held.place(),
                held.present(),
                held.summary(),
                null);
    }

    /** Called once nothing is missing. */
    Consultation.Account account() {
        return new Consultation.Account(
                new TreeSet<>(Objects.requireNonNull(provinces)),
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(place).strip(),
                Objects.requireNonNull(present),
                Objects.requireNonNull(summary).strip());
    }
}
