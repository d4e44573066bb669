package org.amana.membership;

import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of someone who becomes a member (M1, M2, M8).
 *
 * @param givenName in one script at least, the same as the family name
 * @param identityNumber may come later: then the record is incomplete (M1)
 * @param phone as typed, Moroccan unless it begins with + or 00
 * @param source where the data comes from, such as {@code FORM} or an import's file and origin (M8)
 * @param declaresNoOtherParty belongs to no other party and holds no office that the law bars from membership (M2)
 * @param confirmedNotDuplicate whoever resembles the person is known to be someone else (M1)
 */
public record Registration(
        TwoScripts givenName,
        TwoScripts familyName,
        Gender gender,
        LocalDate birthDate,
        @Nullable IdentityKind identityKind,
        @Nullable String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        String provinceCode,
        @Nullable String communeCode,
        LocalDate joinedOn,
        LocalDate consentOn,
        String source,
        boolean declaresNoOtherParty,
        boolean confirmedNotDuplicate) {}
