package org.amana.membership.correction;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.TypedNames;
import org.amana.membership.photograph.Portrait;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.multipart.MultipartFile;

/** A correction as a member types it; bound directly. */
class CorrectionForm extends TypedNames {

    @Nullable
    CorrectedField field;

    @Nullable
    Gender gender;

    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate birthDate;

    @Nullable
    IdentityKind identityKind;

    @Nullable
    String identityNumber;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Size(max = 500)
    @Nullable
    String note;

    @Nullable
    MultipartFile photograph;

    @Nullable
    MultipartFile file;

    /** As it stands now, to be changed. */
    static CorrectionForm of(CorrectedField field, Member member, Optional<Member.Identity> identity) {
        PersonalData data = member.data();
        CorrectionForm form = new CorrectionForm();
        form.field = field;
        form.names(data.givenName(), data.familyName());
        form.gender = data.gender();
        form.birthDate = data.birthDate();
        form.identityKind = identity.map(Member.Identity::kind).orElse(null);
        form.identityNumber = identity.map(Member.Identity::number).orElse(null);
        form.phone = data.phone();
        form.email = data.email();
        return form;
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    /** Only what belongs to the field. */
    Wanted wanted(CorrectedField of) {
        boolean names = of == CorrectedField.NAME;
        boolean document = of == CorrectedField.IDENTITY;
        return new Wanted(
                names ? givenNameArabic : null,
                names ? familyNameArabic : null,
                names ? givenNameLatin : null,
                names ? familyNameLatin : null,
                of == CorrectedField.GENDER ? gender : null,
                of == CorrectedField.BIRTH_DATE ? birthDate : null,
                document ? identityKind : null,
                document ? identityNumber : null,
                of == CorrectedField.PHONE ? phone : null,
                of == CorrectedField.EMAIL ? email : null,
                of == CorrectedField.PHOTOGRAPH
                        ? Base64.getEncoder()
                                .encodeToString(Portrait.of(photograph).jpeg())
                        : null);
    }
}
