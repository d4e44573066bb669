package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of everyone's data, from a form or from a file: names, age (M2), document, phone, territory, dates. */
@Component
public class PersonCheck {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 500;
    /** No member was born before. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");
    private static final Pattern HAS_LETTER = Pattern.compile(".*\\p{L}.*");

    private final Phones phones;
    private final Settings settings;
    private final Territories territories;
    private final LegalDay legalDay;

    public PersonCheck(Phones phones, Settings settings, Territories territories, LegalDay legalDay) {
        this.phones = phones;
        this.settings = settings;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * Cleaned data and everything that is wrong with it, together.
     *
     * @param identity empty when the number is not known yet (M1)
     */
    public record Checked(PersonalData data, Optional<Member.Identity> identity, List<Reason> reasons) {

        public void orRefuse() {
            if (!reasons.isEmpty()) {
                throw new RuleViolation(reasons);
            }
        }
    }

    /** What many people are checked against, to be used for one change. */
    public Ground ground() {
        return new Ground(territories, settings);
    }

    public Checked check(Registration person) {
        return check(person, ground());
    }

    public Checked check(Registration person, Ground ground) {
        List<Reason> reasons = new ArrayList<>();
        TwoScripts given = clean(person.givenName());
        TwoScripts family = clean(person.familyName());
        checkNames(given, family, reasons);
        checkDays(person, ground, reasons);
        checkTerritory(person, ground, reasons);
        if (!person.declaresNoOtherParty()) {
            reasons.add(at("declaresNoOtherParty", "M2.declaration"));
        }
        PersonalData data = new PersonalData(
                given,
                family,
                person.gender(),
                person.birthDate(),
                phone(person, reasons),
                email(person.email(), reasons),
                address(person.address(), reasons),
                CleanText.orNull(person.communeCode()));
        return new Checked(data, identity(person, reasons), reasons);
    }

    private static TwoScripts clean(TwoScripts name) {
        return new TwoScripts(CleanText.of(name.arabic()), CleanText.of(name.latin()));
    }

    private static void checkNames(TwoScripts given, TwoScripts family, List<Reason> reasons) {
        checkName("givenNameArabic", given.arabic(), family.arabic(), reasons);
        checkName("familyNameArabic", family.arabic(), given.arabic(), reasons);
        checkName("givenNameLatin", given.latin(), family.latin(), reasons);
        checkName("familyNameLatin", family.latin(), given.latin(), reasons);
        if (given.arabic().isEmpty()
                && family.arabic().isEmpty()
                && given.latin().isEmpty()
                && family.latin().isEmpty()) {
            reasons.add(at("givenNameArabic", "M1.nameMissing"));
        }
    }

    private static void checkName(String field, String name, String itsOther, List<Reason> reasons) {
        if (name.isEmpty() && !itsOther.isEmpty()) {
            reasons.add(at(field, "M1.nameHalf"));
        } else if (name.length() > LONGEST_NAME) {
            reasons.add(at(field, "member.tooLong", LONGEST_NAME, name.length()));
        } else if (!name.isEmpty() && !HAS_LETTER.matcher(name).matches()) {
            reasons.add(at(field, "member.nameWithoutLetter"));
        }
    }

    private void checkDays(Registration person, Ground ground, List<Reason> reasons) {
        LocalDate today = legalDay.today();
        if (person.birthDate().isAfter(today) || person.birthDate().isBefore(EARLIEST)) {
            reasons.add(at("birthDate", "member.birthDateImplausible", EARLIEST));
            return;
        }
        if (person.joinedOn().isAfter(today)) {
            reasons.add(at("joinedOn", "member.dayInTheFuture", today));
        }
        if (person.consentOn().isAfter(today)) {
            reasons.add(at("consentOn", "member.dayInTheFuture", today));
        }
        int minimumAge = ground.minimumAge(person.joinedOn());
        LocalDate from = person.birthDate().plusYears(minimumAge);
        if (person.joinedOn().isBefore(from)) {
            reasons.add(at("birthDate", "M2.tooYoung", minimumAge, person.joinedOn(), from));
        }
    }

    private void checkTerritory(Registration person, Ground ground, List<Reason> reasons) {
        if (!ground.province(person.provinceCode()).openOn(legalDay.today())) {
            reasons.add(at("provinceCode", "member.provinceClosed"));
        }
        String commune = CleanText.orNull(person.communeCode());
        if (commune != null && !ground.isCommuneOf(person.provinceCode(), commune)) {
            reasons.add(at("communeCode", "member.communeElsewhere"));
        }
    }

    private @Nullable String phone(Registration person, List<Reason> reasons) {
        String typed = CleanText.orNull(person.phone());
        if (typed == null) {
            return null;
        }
        Optional<String> international = phones.international(typed, countryOf(person.provinceCode()));
        if (international.isEmpty()) {
            reasons.add(at("phone", "member.phoneUnreadable"));
        }
        return international.orElse(null);
    }

    /** Countries abroad are coded {@code 13.FR}; every other province is Moroccan. */
    private static String countryOf(String provinceCode) {
        String last = provinceCode.substring(provinceCode.lastIndexOf('.') + 1);
        return last.matches("[A-Z]{2}") ? last : "MA";
    }

    private static @Nullable String email(@Nullable String typed, List<Reason> reasons) {
        String email = CleanText.orNull(typed);
        if (email != null
                && (email.length() > LONGEST_TEXT || !EMAIL.matcher(email).matches())) {
            reasons.add(at("email", "member.emailUnreadable"));
        }
        return email;
    }

    private static @Nullable String address(@Nullable String typed, List<Reason> reasons) {
        String address = CleanText.orNull(typed);
        if (address != null && address.length() > LONGEST_TEXT) {
            reasons.add(at("address", "member.tooLong", LONGEST_TEXT, address.length()));
        }
        return address;
    }

    private static Optional<Member.Identity> identity(Registration person, List<Reason> reasons) {
        String typed = CleanText.orNull(person.identityNumber());
        IdentityKind kind = person.identityKind();
        if (typed == null) {
            return Optional.empty();
        }
        if (kind == null) {
            reasons.add(at("identityKind", "M1.identityKindMissing"));
            return Optional.empty();
        }
        Optional<String> number = kind.normalized(typed);
        if (number.isEmpty()) {
            reasons.add(at("identityNumber", "M1.identityUnreadable." + kind));
        }
        return number.map(normalized -> new Member.Identity(kind, normalized));
    }

    private static Reason at(String field, String message, Object... args) {
        return new Reason(message, field, List.of(args));
    }
}
