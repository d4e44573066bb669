package org.amana.membership.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.roll.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it stands beside what is asked for.
 *
 * @param label message key
 * @param kind how it is written: {@code text}, {@code code}, {@code date} or {@code label}
 */
record Compared(
        String label,
        String kind,
        @Nullable Object before,
        @Nullable Object after) {

    public boolean changed() {
        return !Objects.equals(before, after);
    }

    /** What the record says and what it would say, as it is kept: names cleaned, numbers normalized. */
    static List<Compared> of(
            CorrectedField field, Member member, Optional<Member.Identity> identity, PersonCheck.Checked checked) {
        PersonalData before = member.data();
        PersonalData after = checked.data();
        List<Compared> rows = new ArrayList<>();
        switch (field) {
            case NAME -> {
                text(
                        rows,
                        "member.givenNameArabic",
                        before.givenName().arabic(),
                        after.givenName().arabic());
                text(
                        rows,
                        "member.familyNameArabic",
                        before.familyName().arabic(),
                        after.familyName().arabic());
                text(
                        rows,
                        "member.givenNameLatin",
                        before.givenName().latin(),
                        after.givenName().latin());
                text(
                        rows,
                        "member.familyNameLatin",
                        before.familyName().latin(),
                        after.familyName().latin());
            }
            case GENDER -> rows.add(new Compared("member.gender", "label", before.gender(), after.gender()));
            case BIRTH_DATE ->
                rows.add(new Compared("member.birthDate", "date", before.birthDate(), after.birthDate()));
            case IDENTITY -> {
                rows.add(new Compared(
                        "member.identityKind",
                        "label",
                        identity.map(Member.Identity::kind).orElse(null),
                        checked.identity().map(Member.Identity::kind).orElse(null)));
                rows.add(new Compared(
                        "member.identityNumber",
                        "code",
                        identity.map(Member.Identity::number).orElse(null),
                        checked.identity().map(Member.Identity::number).orElse(null)));
            }
            case PHONE -> rows.add(new Compared("member.phone", "phone", before.phone(), after.phone()));
            case PHOTOGRAPH -> {}
            case EMAIL -> rows.add(new Compared("member.email", "code", before.email(), after.email()));
        }
        return rows;
    }

    private static void text(List<Compared> rows, String label, String before, String after) {
        rows.add(new Compared(label, "text", before, after));
    }
}
