package org.amana.membership.duplicate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberStatus;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;

/**
 * Of two records of one person, which says what from now on: what is known over what is not, the fuller name, the earlier
 * joining, the later consent; a choice only where both say something, and each something else (M1).
 */
final class Merger {

    private final Member survivor;
    private final Member absorbed;
    private final IdentitySeal seal;
    private final boolean sanctioned;

    /** @param sanctioned the surviving record is under a decision or a freeze, and keeps its status (M3) */
    Merger(Member survivor, Member absorbed, IdentitySeal seal, boolean sanctioned) {
        this.survivor = survivor;
        this.absorbed = absorbed;
        this.seal = seal;
        this.sanctioned = sanctioned;
    }

    /** The fields in which there is something to choose. */
    Set<MergeField> choices() {
        Set<MergeField> open = EnumSet.noneOf(MergeField.class);
        for (MergeField field : MergeField.values()) {
            if (known(field, survivor) && known(field, absorbed) && !same(field)) {
                open.add(field);
            }
        }
        if (sanctioned) {
            open.remove(MergeField.STATUS);
        }
        return open;
    }

    private boolean known(MergeField field, Member member) {
        return field.of(member) != null
                && (field != MergeField.COMMUNE || survivor.provinceCode().equals(absorbed.provinceCode()));
    }

    private boolean same(MergeField field) {
        return field == MergeField.IDENTITY
                ? survivor.identity(seal).equals(absorbed.identity(seal))
                : Objects.equals(field.of(survivor), field.of(absorbed));
    }

    /** What is taken from where: what was chosen where there is a choice, and what is proposed everywhere else. */
    Map<MergeField, Side> sides(Map<MergeField, Side> chosen) {
        Map<MergeField, Side> sides = new EnumMap<>(MergeField.class);
        Set<MergeField> open = choices();
        for (MergeField field : MergeField.values()) {
            Side proposed = proposed(field);
            sides.put(field, open.contains(field) ? chosen.getOrDefault(field, proposed) : proposed);
        }
        return sides;
    }

    private Side proposed(MergeField field) {
        if (!known(field, absorbed)) {
            return Side.SURVIVOR;
        }
        if (field.of(survivor) == null) {
            return Side.ABSORBED;
        }
        boolean absorbedSaysBetter =
                switch (field) {
                    case NAME_ARABIC, NAME_LATIN -> words(field, absorbed) > words(field, survivor);
                    case JOINED_ON -> absorbed.joinedOn().isBefore(survivor.joinedOn());
                    case CONSENT_ON -> absorbed.consentOn().isAfter(survivor.consentOn());
                    case STATUS -> !sanctioned && prevails(absorbed.status(), survivor.status());
                    default -> false;
                };
        return absorbedSaysBetter ? Side.ABSORBED : Side.SURVIVOR;
    }

    private static int words(MergeField field, Member member) {
        return String.valueOf(field.of(member)).split("\\s+").length;
    }

    /** Whoever has died has died; otherwise whoever is a member somewhere is a member. */
    private static boolean prevails(MemberStatus one, MemberStatus other) {
        return one == MemberStatus.DECEASED && other != MemberStatus.DECEASED
                || one == MemberStatus.ACTIVE && other != MemberStatus.ACTIVE && other != MemberStatus.DECEASED;
    }

    /** What the one record says afterwards. */
    record Outcome(
            PersonalData data,
            Optional<Member.Identity> identity,
            LocalDate joinedOn,
            LocalDate consentOn,
            MemberStatus status,
            LocalDate statusOn) {}

    Outcome outcome(Map<MergeField, Side> sides) {
        PersonalData arabic = from(sides, MergeField.NAME_ARABIC).data();
        PersonalData latin = from(sides, MergeField.NAME_LATIN).data();
        PersonalData data = new PersonalData(
                new TwoScripts(arabic.givenName().arabic(), latin.givenName().latin()),
                new TwoScripts(arabic.familyName().arabic(), latin.familyName().latin()),
                from(sides, MergeField.GENDER).data().gender(),
                from(sides, MergeField.BIRTH_DATE).data().birthDate(),
                from(sides, MergeField.PHONE).data().phone(),
                from(sides, MergeField.EMAIL).data().email(),
                from(sides, MergeField.ADDRESS).data().address(),
                from(sides, MergeField.COMMUNE).data().communeCode());
        Member status = from(sides, MergeField.STATUS);
        return new Outcome(
                data,
                from(sides, MergeField.IDENTITY).identity(seal),
                from(sides, MergeField.JOINED_ON).joinedOn(),
                from(sides, MergeField.CONSENT_ON).consentOn(),
                status.status(),
                status.statusOn());
    }

    private Member from(Map<MergeField, Side> sides, MergeField field) {
        return sides.get(field) == Side.ABSORBED ? absorbed : survivor;
    }

    /** The document that is not kept, where each record has one of its own. */
    Optional<Member.Identity> otherIdentity(Map<MergeField, Side> sides) {
        List<Member> both = List.of(survivor, absorbed);
        Optional<Member.Identity> kept = from(sides, MergeField.IDENTITY).identity(seal);
        return both.stream()
                .flatMap(member -> member.identity(seal).stream())
                .filter(identity -> !Optional.of(identity).equals(kept))
                .findFirst();
    }
}
