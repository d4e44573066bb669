package org.amana.membership.roll;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.naming.PersonName;
import org.jspecify.annotations.Nullable;

/** Who a member is and how to reach them, as it is corrected over time. */
@Embeddable
public class PersonalData {

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
    public PersonalData(
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

    /** The same person, reached elsewhere. */
    public PersonalData reachedAt(@Nullable String newPhone, @Nullable String newEmail) {
        return new PersonalData(givenName(), familyName(), gender, birthDate, newPhone, newEmail, address, communeCode);
    }

    PersonalData withoutCommune() {
        return new PersonalData(givenName(), familyName(), gender, birthDate, phone, email, address, null);
    }

    /** By which lists in Arabic are ordered. */
    String sortArabic() {
        return sortAr;
    }

    String sortLatin() {
        return sortLatin;
    }

    public TwoScripts givenName() {
        return new TwoScripts(givenNameAr, givenNameLatin);
    }

    public TwoScripts familyName() {
        return new TwoScripts(familyNameAr, familyNameLatin);
    }

    public TwoScripts fullName() {
        return new TwoScripts(
                (givenNameAr + " " + familyNameAr).strip(), (givenNameLatin + " " + familyNameLatin).strip());
    }

    /** The whole name as it is folded and compared. */
    public PersonName personName() {
        return new PersonName(fullName().arabic(), fullName().latin());
    }

    public Gender gender() {
        return gender;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    @Nullable
    public String phone() {
        return phone;
    }

    @Nullable
    public String email() {
        return email;
    }

    @Nullable
    public String address() {
        return address;
    }

    @Nullable
    public String communeCode() {
        return communeCode;
    }
}
