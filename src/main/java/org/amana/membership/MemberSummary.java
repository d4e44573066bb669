package org.amana.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A member as lists and other rooms show them.
 *
 * @param number such as {@code 04-002318}
 * @param name given name, then family name
 * @param complete whether the identity number is known (M1); without it: no card, seat or nomination
 * @param phone in international form, {@code +212600000000}
 */
public record MemberSummary(
        UUID id,
        String number,
        TwoScripts name,
        Gender gender,
        LocalDate birthDate,
        String regionCode,
        String provinceCode,
        @Nullable String communeCode,
        LocalDate joinedOn,
        MemberStatus status,
        boolean complete,
        @Nullable String email,
        @Nullable String phone) {

    /** Younger than this age on the day (B5). */
    public boolean youngOn(LocalDate day, int age) {
        return day.isBefore(birthDate.plusYears(age));
    }

    /** Where the membership stands, in her or his form; an argument of another message. */
    public DefaultMessageSourceResolvable standing() {
        return new DefaultMessageSourceResolvable("memberStanding." + status + "." + gender);
    }

    public boolean active() {
        return status == MemberStatus.ACTIVE;
    }
}
