package org.amana.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/**
 * A person’s data as it is typed, wherever somebody is registered or corrected.
 */
public class PersonForm extends TypedNames {

    int version;

    @NotBlank
    @Nullable
    String provinceCode;

    @Nullable
    String communeCode;

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

    public static PersonForm blank(LocalDate today) {
        PersonForm form = new PersonForm();
        form.joinedOn = today;
        form.consentOn = today;
        return form;
    }

    public static PersonForm of(Member member, Member.@Nullable Identity identity) {
        PersonalData data = member.data();
        PersonForm form = new PersonForm();
        form.version = member.version();
        form.provinceCode = member.provinceCode();
        form.communeCode = data.communeCode();
        form.names(data.givenName(), data.familyName());
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
    public void alsoMissing(BindingResult errors) {
        if (nameless()) {
            errors.rejectValue("givenNameArabic", "M1.nameMissing");
        }
        if (!declaresNoOtherParty) {
            errors.rejectValue("declaresNoOtherParty", "M2.declaration");
        }
    }

    /** Someone who is appointed has a complete record (M1, B1). */
    public void identityMissing(BindingResult errors) {
        if (identityKind == null) {
            errors.rejectValue("identityKind", "NotNull");
        }
        if (identityNumber == null || identityNumber.isBlank()) {
            errors.rejectValue("identityNumber", "NotBlank");
        }
    }

    public int version() {
        return version;
    }

    /** At the version that is there now: the next sending is a choice. */
    public void at(int current) {
        version = current;
    }

    public @Nullable String provinceCode() {
        return provinceCode;
    }

    public @Nullable IdentityKind identityKind() {
        return identityKind;
    }

    public @Nullable String identityNumber() {
        return identityNumber;
    }

    /** The province is known already. */
    public void in(String province) {
        provinceCode = province;
    }

    public boolean confirmedNotDuplicate() {
        return confirmedNotDuplicate;
    }

    /** Only once validation has found nothing missing. */
    public Registration registration(String source) {
        return registration(source, required(provinceCode), declaresNoOtherParty);
    }

    /** The corrected data of someone who is a member already, and stays in the province (M4). */
    public Registration correction(Member member) {
        return registration(member.source(), member.provinceCode(), true);
    }

    private Registration registration(String source, String province, boolean declares) {
        return new Registration(
                givenName(),
                familyName(),
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

    private static <T> T required(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}
