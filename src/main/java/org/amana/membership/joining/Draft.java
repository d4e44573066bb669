package org.amana.membership.joining;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;

/** What somebody has answered so far; kept sealed, and not for long. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Draft {

    static final String SOURCE = "APPLICATION";

    @Nullable
    LocalDate birthDate;

    @Nullable
    String regionCode;

    @Nullable
    String provinceCode;

    @Nullable
    String communeCode;

    boolean communeAsked;
    String givenNameArabic = "";
    String familyNameArabic = "";
    String givenNameLatin = "";
    String familyNameLatin = "";

    @Nullable
    Gender gender;

    @Nullable
    IdentityKind identityKind;

    @Nullable
    String identityNumber;

    @Nullable
    Means contactMeans;

    @Nullable
    String phone;

    @Nullable
    String email;

    /** Key of the code that was sent to the address. */
    @Nullable
    UUID code;

    @Nullable
    Instant confirmedAt;

    boolean photographAsked;
    boolean hasPhotograph;
    boolean declared;

    /** Version of the notice that was agreed to (M8). */
    @Nullable
    String notice;

    /** Once it is sent, only this and the private page's secret are left. */
    @Nullable
    String reference;

    @Nullable
    String link;

    static Draft sent(String reference, String link) {
        Draft sent = new Draft();
        sent.reference = reference;
        sent.link = link;
        return sent;
    }

    boolean isSent() {
        return reference != null;
    }

    /** What lies in a province, and an answer to a code for another address, fall away with it. */
    void in(String region) {
        if (!region.equals(regionCode)) {
            regionCode = region;
            provinceCode = null;
            communeCode = null;
            communeAsked = false;
        }
    }

    void inProvince(String province) {
        if (!province.equals(provinceCode)) {
            provinceCode = province;
            communeCode = null;
            communeAsked = false;
        }
    }

    void reachedAt(Means means, @Nullable String phoneNumber, @Nullable String emailAddress) {
        String before = address();
        contactMeans = means;
        phone = phoneNumber;
        email = emailAddress;
        if (!Objects.equals(before, address())) {
            code = null;
            confirmedAt = null;
        }
    }

    /** The one that is confirmed by a code. */
    @Nullable
    String address() {
        return contactMeans == null ? null : contactMeans == Means.EMAIL ? email : phone;
    }

    void named(TwoScripts given, TwoScripts family) {
        givenNameArabic = given.arabic();
        givenNameLatin = given.latin();
        familyNameArabic = family.arabic();
        familyNameLatin = family.latin();
    }

    TwoScripts givenName() {
        return new TwoScripts(givenNameArabic, givenNameLatin);
    }

    TwoScripts familyName() {
        return new TwoScripts(familyNameArabic, familyNameLatin);
    }

    TwoScripts name() {
        return new TwoScripts(
                (givenNameArabic + " " + familyNameArabic).strip(), (givenNameLatin + " " + familyNameLatin).strip());
    }

    /** Once birth date and province are told; what is not told yet is of no matter to what is. */
    Registration registration(LocalDate day) {
        return new Registration(
                givenName(),
                familyName(),
                gender == null ? Gender.FEMALE : gender,
                Objects.requireNonNull(birthDate),
                identityKind,
                identityNumber,
                phone,
                email,
                null,
                Objects.requireNonNull(provinceCode),
                communeCode,
                day,
                day,
                SOURCE,
                declared,
                true);
    }
}
