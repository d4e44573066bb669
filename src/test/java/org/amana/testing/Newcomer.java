package org.amana.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.jspecify.annotations.Nullable;

/** Someone to register: sound data unless a test changes it. Each newcomer is another person. */
public final class Newcomer {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TwoScripts givenName = new TwoScripts("سلمى", "Salma");
    private TwoScripts familyName;
    private Gender gender = Gender.FEMALE;
    private LocalDate birthDate;
    private @Nullable IdentityKind identityKind = IdentityKind.NATIONAL_CARD;
    private @Nullable String identityNumber;
    private @Nullable String phone;
    private @Nullable String email;
    private String provinceCode = People.PROVINCE;
    private @Nullable String communeCode;
    private LocalDate joinedOn = LocalDate.of(2020, 3, 1);
    private boolean declares = true;
    private boolean confirmed;

    public Newcomer() {
        int n = COUNT.incrementAndGet();
        familyName = new TwoScripts("التجريبي " + letters(n), "Tajribi " + latinLetters(n));
        birthDate = LocalDate.of(1960, 1, 1).plusDays(n);
        identityNumber = "AB%06d".formatted(n);
        phone = "06%08d".formatted(10_000_000 + n);
    }

    public Newcomer named(String givenArabic, String givenLatin, String familyArabic, String familyLatin) {
        givenName = new TwoScripts(givenArabic, givenLatin);
        familyName = new TwoScripts(familyArabic, familyLatin);
        return this;
    }

    public Newcomer gender(Gender value) {
        gender = value;
        return this;
    }

    public Newcomer born(LocalDate day) {
        birthDate = day;
        return this;
    }

    public Newcomer identity(@Nullable IdentityKind kind, @Nullable String number) {
        identityKind = kind;
        identityNumber = number;
        return this;
    }

    public Newcomer withoutIdentity() {
        return identity(null, null);
    }

    public Newcomer phone(@Nullable String number) {
        phone = number;
        return this;
    }

    public Newcomer email(@Nullable String address) {
        email = address;
        return this;
    }

    public Newcomer in(String province) {
        provinceCode = province;
        return this;
    }

    public Newcomer commune(@Nullable String code) {
        communeCode = code;
        return this;
    }

    public Newcomer joined(LocalDate day) {
        joinedOn = day;
        return this;
    }

    public Newcomer withoutDeclaration() {
        declares = false;
        return this;
    }

    public Newcomer confirmedNotDuplicate() {
        confirmed = true;
        return this;
    }

    public Registration registration() {
        return new Registration(
                givenName,
                familyName,
                gender,
                birthDate,
                identityKind,
                identityNumber,
                phone,
                email,
                null,
                provinceCode,
                communeCode,
                joinedOn,
                joinedOn,
                "TEST",
                declares,
                confirmed);
    }

    private static String letters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int rest = n; rest > 0; rest /= 20) {
            letters.append("بتثجحخدذرزسشصضطظعغفق".charAt(rest % 20));
        }
        return letters.toString();
    }

    private static String latinLetters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int rest = n; rest > 0; rest /= 20) {
            letters.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return letters.toString();
    }
}
