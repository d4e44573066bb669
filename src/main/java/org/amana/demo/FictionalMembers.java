package org.amana.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.Registration;
import org.amana.territory.Commune;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers members who do not exist, as a secretary does. They have no phone: every Moroccan number could be
 * somebody's.
 */
@Component
class FictionalMembers {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 74;
    private static final int YEARS_OF_MEMBERSHIP = 8;

    private final Members members;
    private final Territories territories;
    private final Stage stage;
    private final Random random = new Random(2026);
    private final FictionalNames names = new FictionalNames(random);
    private int documents = 100_000;

    FictionalMembers(Members members, Territories territories, Stage stage) {
        this.members = members;
        this.territories = territories;
        this.stage = stage;
    }

    /** A few dozen members of a province, most of them for years, some without their identity number yet. */
    void populate(Viewer secretary, Province province, LocalDate today, LocalDate firstDay, int count) {
        List<Commune> communes = territories.communesOf(province.code());
        for (int i = 0; i < count; i++) {
            FictionalName name = names.next();
            LocalDate joined = today.minusDays(random.nextInt(YEARS_OF_MEMBERSHIP * 365));
            String commune = communes.isEmpty()
                    ? null
                    : communes.get(random.nextInt(communes.size())).code();
            register(secretary, name, province.code(), commune, joined, firstDay, random.nextInt(100) >= 4);
        }
    }

    /** One member with a document, for a part in the story. */
    MemberSummary one(Viewer by, FictionalName name, String province, LocalDate joined, LocalDate firstDay) {
        return register(by, name, province, null, joined, firstDay, true);
    }

    /** Somebody who was registered twice: once by name in Arabic without a document, once in Latin letters with one. */
    void twice(Viewer by, FictionalName name, String province, LocalDate joined) {
        LocalDate birth = joined.minusYears(YOUNGEST + 9).minusDays(random.nextInt(3000));
        stage.on(
                joined,
                by,
                () -> members.register(
                        by,
                        person(
                                new TwoScripts(name.given().arabic(), ""),
                                new TwoScripts(name.family().arabic(), ""),
                                name,
                                birth,
                                null,
                                province,
                                joined)));
        LocalDate again = joined.plusDays(60);
        stage.on(
                again,
                by,
                () -> members.register(
                        by,
                        person(
                                new TwoScripts("", name.given().latin()),
                                new TwoScripts("", name.family().latin()),
                                name,
                                birth,
                                "ZZ" + documents++,
                                province,
                                again)));
    }

    private static Registration person(
            TwoScripts given,
            TwoScripts family,
            FictionalName name,
            LocalDate birth,
            @Nullable String document,
            String province,
            LocalDate joined) {
        return new Registration(
                given,
                family,
                name.gender(),
                birth,
                document == null ? null : IdentityKind.NATIONAL_CARD,
                document,
                null,
                null,
                null,
                province,
                null,
                joined,
                joined,
                "FORM",
                true,
                true);
    }

    FictionalNames names() {
        return names;
    }

    /** Somebody with a document who would join on that day. */
    Registration newcomer(String province, LocalDate day) {
        return registration(names.next(), province, null, day, true);
    }

    private MemberSummary register(
            Viewer by,
            FictionalName name,
            String province,
            @Nullable String commune,
            LocalDate joined,
            LocalDate firstDay,
            boolean documented) {
        LocalDate registered = joined.isBefore(firstDay) ? firstDay : joined;
        Registration registration = registration(name, province, commune, joined, documented);
        return stage.on(registered, by, () -> members.register(by, registration));
    }

    private Registration registration(
            FictionalName name, String province, @Nullable String commune, LocalDate joined, boolean documented) {
        LocalDate birth = joined.minusYears(YOUNGEST).minusDays(random.nextInt((int)
                ChronoUnit.DAYS.between(joined.minusYears(OLDEST - YEARS_OF_MEMBERSHIP), joined.minusYears(YOUNGEST))));
        int document = documents++;
        return new Registration(
                name.given(),
                name.family(),
                name.gender(),
                birth,
                documented ? IdentityKind.NATIONAL_CARD : null,
                documented ? "ZZ" + document : null,
                null,
                "member" + document + "@amana.example",
                null,
                province,
                commune,
                joined,
                joined,
                "FORM",
                true,
                true);
    }
}
