package org.amana.demo;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.DuesBook;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.MembershipApplications;
import org.amana.membership.Registration;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has applied in a region, and who has paid dues there this year. */
@Component
class MemberStory {

    private static final int PAYING = 40;

    private final MembershipApplications applications;
    private final DuesBook dues;
    private final Members members;
    private final FictionalMembers fictional;
    private final Territories territories;
    private final Settings settings;
    private final Cast cast;
    private final Stage stage;
    private int documents = 900_000;

    MemberStory(
            MembershipApplications applications,
            DuesBook dues,
            Members members,
            FictionalMembers fictional,
            Territories territories,
            Settings settings,
            Cast cast,
            Stage stage) {
        this.applications = applications;
        this.dues = dues;
        this.members = members;
        this.fictional = fictional;
        this.territories = territories;
        this.settings = settings;
        this.cast = cast;
        this.stage = stage;
    }

    void tell(String region, LocalDate today) {
        amounts(LocalDate.of(today.getYear(), 1, 1));
        List<Province> provinces = territories.provincesOf(region);
        Viewer secretary = cast.secretary(region);
        apply(secretary, provinces.get(0).code(), today.minusDays(34), true);
        for (int day = 26; day > 0; day -= 5) {
            String province = provinces.get(day % provinces.size()).code();
            apply(secretary, province, today.minusDays(day), day != 16);
        }
        MemberSummary member = known(secretary, region, today).get(0);
        enter(
                secretary,
                new TwoScripts(
                        first(member.name().arabic()), first(member.name().latin())),
                new TwoScripts(rest(member.name().arabic()), rest(member.name().latin())),
                member.gender(),
                member.birthDate(),
                member.provinceCode(),
                today.minusDays(9),
                true);
        pay(secretary, region, today);
    }

    private void amounts(LocalDate from) {
        settings.set(Setting.DUES_ORDINARY, from, "100", null);
        settings.set(Setting.DUES_REDUCED, from, "30", null);
        settings.set(Setting.DUES_OFFICE, from, "500", null);
        settings.set(Setting.DUES_ABROAD, from, "200", null);
    }

    private void apply(Viewer by, String province, LocalDate day, boolean photographed) {
        FictionalName name = fictional.names().next();
        LocalDate born = day.minusYears(19).minusDays(documents * 37L % 12_000);
        enter(by, name.given(), name.family(), name.gender(), born, province, day, photographed);
    }

    private void enter(
            Viewer by,
            TwoScripts given,
            TwoScripts family,
            Gender gender,
            LocalDate born,
            String province,
            LocalDate day,
            boolean photographed) {
        int document = documents++;
        Registration person = new Registration(
                given,
                family,
                gender,
                born,
                IdentityKind.NATIONAL_CARD,
                "ZY" + document,
                null,
                "applicant" + document + "@amana.example",
                null,
                province,
                null,
                day,
                day,
                "FORM",
                true,
                false);
        byte @Nullable [] face = photographed ? Drawing.silhouette(document) : null;
        stage.on(day, by, () -> applications.submit(person, face, Languages.ARABIC));
    }

    /** Two words where the given name is of two, such as Abd al-Haqq. */
    private static String first(String name) {
        return name.substring(0, name.indexOf(' ', name.startsWith("عبد ") ? "عبد ".length() : 0));
    }

    private static String rest(String name) {
        return name.substring(first(name).length() + 1);
    }

    private void pay(Viewer secretary, String region, LocalDate today) {
        int n = 0;
        for (MemberSummary member : known(secretary, region, today)) {
            if (++n % 2 == 0 && !member.id().equals(secretary.memberId())) {
                LocalDate day = today.minusDays(n * 3L % Math.max(1, today.getDayOfYear() - 1));
                int dirhams = n % 7 == 0 ? 50 : 100;
                stage.on(day, secretary, () -> {
                    dues.receive(secretary, member.id(), dirhams, day);
                    return dirhams;
                });
            }
        }
    }

    private List<MemberSummary> known(Viewer secretary, String region, LocalDate today) {
        return stage.on(
                today,
                secretary,
                () -> members.find(secretary, new MemberSearch("", region, null, true), PAYING).stream()
                        .filter(member -> member.name().arabic().contains(" "))
                        .filter(member -> member.name().latin().contains(" "))
                        .toList());
    }
}
