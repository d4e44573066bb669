package org.amana.membership.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** A person's data as it is typed. */
class MemberForm {

    int version;

    @NotBlank
    @Nullable
    String provinceCode;

    @Nullable
    String communeCode;

    @Nullable
    String givenNameArabic;

    @Nullable
    String familyNameArabic;

    @Nullable
    String givenNameLatin;

    @Nullable
    String familyNameLatin;

    @NotNull
    @Nullable
    Gender gender;

    @NotNull
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

    @Nullable
    String address;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate joinedOn;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate consentOn;

    boolean declaresNoOtherParty;
    boolean confirmedNotDuplicate;

    static MemberForm blank(LocalDate today) {
        MemberForm form = new MemberForm();
        form.joinedOn = today;
        form.consentOn = today;
        return form;
    }

    static MemberForm of(Member member, Member.@Nullable Identity identity) {
        PersonalData data = member.data();
        MemberForm form = new MemberForm();
        form.version = member.version();
        form.provinceCode = member.provinceCode();
        form.communeCode = data.communeCode();
        form.givenNameArabic = data.givenName().arabic();
        form.familyNameArabic = data.familyName().arabic();
        form.givenNameLatin = data.givenName().latin();
        form.familyNameLatin = data.familyName().latin();
        form.gender = data.gender();
        form.birthDate = data.birthDate();
        form.identityKind = identity == null ? null : identity.kind();
        form.identityNumber = identity == null ? null : identity.number();
        form.phone = data.phone();
        form.email = data.email();
        form.address = data.address();
        form.joinedOn = member.joinedOn();
        form.consentOn = member.consentOn();
        return form;
    }

    /** What else is missing, where something is: all of it is said at once. */
    void alsoMissing(BindingResult errors) {
        if (text(givenNameArabic).isBlank()
                && text(familyNameArabic).isBlank()
                && text(givenNameLatin).isBlank()
                && text(familyNameLatin).isBlank()) {
            errors.rejectValue("givenNameArabic", "M1.nameMissing");
        }
        if (!declaresNoOtherParty) {
            errors.rejectValue("declaresNoOtherParty", "M2.declaration");
        }
    }

    /** Only once validation has found nothing missing. */
    Registration registration(String source) {
        return registration(source, required(provinceCode), declaresNoOtherParty);
    }

    /** The corrected data of someone who is a member already, and stays in the province (M4). */
    Registration correction(Member member) {
        return registration(member.source(), member.provinceCode(), true);
    }

    private Registration registration(String source, String province, boolean declares) {
        return new Registration(
                new TwoScripts(text(givenNameArabic), text(givenNameLatin)),
                new TwoScripts(text(familyNameArabic), text(familyNameLatin)),
                required(gender),
                required(birthDate),
                identityKind,
                identityNumber,
                phone,
                email,
                address,
                province,
                communeCode,
                required(joinedOn),
                required(consentOn),
                source,
                declares,
                confirmedNotDuplicate);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static <T> T required(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}
