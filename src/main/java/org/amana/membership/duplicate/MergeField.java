package org.amana.membership.duplicate;

import java.util.function.Function;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.jspecify.annotations.Nullable;

/** What two records of one person may each say otherwise; names are chosen whole, script by script. */
enum MergeField {
    NAME_ARABIC(text(data -> data.fullName().arabic())),
    NAME_LATIN(text(data -> data.fullName().latin())),
    GENDER(of(PersonalData::gender)),
    BIRTH_DATE(of(PersonalData::birthDate)),
    /** Compared and shown by who opens the seal. */
    IDENTITY(member -> member.complete() ? member.id() : null),
    PHONE(of(PersonalData::phone)),
    EMAIL(of(PersonalData::email)),
    ADDRESS(of(PersonalData::address)),
    /** Of the absorbed record only where both belong to one province. */
    COMMUNE(of(PersonalData::communeCode)),
    JOINED_ON(Member::joinedOn),
    CONSENT_ON(Member::consentOn),
    STATUS(Member::status);

    private final Function<Member, @Nullable Object> value;

    MergeField(Function<Member, @Nullable Object> value) {
        this.value = value;
    }

    /** Null where the record does not say. */
    @Nullable
    Object of(Member member) {
        return value.apply(member);
    }

    private static Function<Member, @Nullable Object> of(Function<PersonalData, @Nullable Object> part) {
        return member -> part.apply(member.data());
    }

    private static Function<Member, @Nullable Object> text(Function<PersonalData, String> part) {
        return member -> {
            String text = part.apply(member.data());
            return text.isBlank() ? null : text;
        };
    }
}
