package org.amana.membership.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.amana.membership.MemberStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.multipart.MultipartFile;

/** A change of status as it is typed. */
class StatusForm {

    int version;

    @NotNull
    @Nullable
    MemberStatus status;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate onDay;

    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;

    @Nullable
    MultipartFile file;

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
