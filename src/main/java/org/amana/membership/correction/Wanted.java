package org.amana.membership.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What should stand in the record; only what belongs to the field is there.
 *
 * @param photograph as it would be kept, in base 64
 */
record Wanted(
        @Nullable String givenNameArabic,
        @Nullable String familyNameArabic,
        @Nullable String givenNameLatin,
        @Nullable String familyNameLatin,
        @Nullable Gender gender,
        @Nullable LocalDate birthDate,
        @Nullable IdentityKind identityKind,
        @Nullable String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String photograph) {

    /** The whole record as it would be, to be checked and written. */
    Registration in(
            Member member, Optional<Member.Identity> identity, CorrectedField field, boolean confirmedNotDuplicate) {
        PersonalData data = member.data();
        boolean names = field == CorrectedField.NAME;
        boolean document = field == CorrectedField.IDENTITY;
        return new Registration(
                names ? new TwoScripts(text(givenNameArabic), text(givenNameLatin)) : data.givenName(),
                names ? new TwoScripts(text(familyNameArabic), text(familyNameLatin)) : data.familyName(),
                gender != null ? gender : data.gender(),
                birthDate != null ? birthDate : data.birthDate(),
                document ? identityKind : identity.map(Member.Identity::kind).orElse(null),
                document
                        ? identityNumber
                        : identity.map(Member.Identity::number).orElse(null),
                field == CorrectedField.PHONE ? phone : data.phone(),
                field == CorrectedField.EMAIL ? email : data.email(),
                data.address(),
                member.provinceCode(),
                data.communeCode(),
                member.joinedOn(),
                member.consentOn(),
                member.source(),
                true,
                confirmedNotDuplicate);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
