package org.amana.membership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/** Who a member is and how to reach them, as it is corrected over time. */
@Embeddable
class PersonalData {

    private String givenNameAr;
    private String familyNameAr;
    private String givenNameLatin;
    private String familyNameLatin;
    private String sortAr;
    private String sortLatin;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private LocalDate birthDate;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;
    private @Nullable String communeCode;

    @SuppressWarnings("NullAway")
    protected PersonalData() {}

    /** @param phone in international form */
    PersonalData(
            TwoScripts givenName,
            TwoScripts familyName,
            Gender gender,
            LocalDate birthDate,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String communeCode) {
        this.givenNameAr = givenName.arabic();
        this.familyNameAr = familyName.arabic();
        this.givenNameLatin = givenName.latin();
        this.familyNameLatin = familyName.latin();
        this.sortAr = SortName.in(familyName, givenName, TwoScripts::arabic, TwoScripts::latin);
        this.sortLatin = SortName.in(familyName, givenName, TwoScripts::latin, TwoScripts::arabic);
        this.gender = gender;
        this.birthDate = birthDate;
        this.phone = phone;
        this.email = email;
        this.address = address;
        this.communeCode = communeCode;
    }

    TwoScripts givenName() {
        return new TwoScripts(givenNameAr, givenNameLatin);
    }

    TwoScripts familyName() {
        return new TwoScripts(familyNameAr, familyNameLatin);
    }

    TwoScripts fullName() {
        return new TwoScripts(
                (givenNameAr + " " + familyNameAr).strip(), (givenNameLatin + " " + familyNameLatin).strip());
    }

    Gender gender() {
        return gender;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String communeCode() {
        return communeCode;
    }
}
