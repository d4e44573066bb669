package org.amana.structure.secretary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The short registration of someone whom leadership appoints (B1). */
class RegistrationForm {

    @Size(max = 80)
    String givenNameArabic = "";

    @Size(max = 80)
    String familyNameArabic = "";

    @Size(max = 80)
    String givenNameLatin = "";

    @Size(max = 80)
    String familyNameLatin = "";

    @NotNull
    @Nullable
    Gender gender;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate birthDate;

    @NotNull
    @Nullable
    IdentityKind identityKind;

    @NotBlank
    @Size(max = 30)
    String identityNumber = "";

    @Size(max = 30)
    String phone = "";

    @Size(max = 200)
    String email = "";

    @NotBlank
    String provinceCode = "";

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate joinedOn;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    LocalDate consentOn;

    boolean declaresNoOtherParty;

    boolean confirmedNotDuplicate;

    Registration registration() {
        return new Registration(
                new TwoScripts(words(givenNameArabic), words(givenNameLatin)),
                new TwoScripts(words(familyNameArabic), words(familyNameLatin)),
                Objects.requireNonNull(gender),
                Objects.requireNonNull(birthDate),
                identityKind,
                words(identityNumber),
                blankAsNone(phone),
                blankAsNone(email),
                null,
                provinceCode,
                null,
                Objects.requireNonNull(joinedOn),
                Objects.requireNonNull(consentOn),
                "APPOINTMENT",
                declaresNoOtherParty,
                confirmedNotDuplicate);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String blankAsNone(@Nullable String typed) {
        String words = words(typed);
        return words.isEmpty() ? null : words;
    }
}
