package org.amana.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.Members;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.amana.testing.Device;
import org.amana.testing.Newcomer;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages as they look and as they are used: on a phone in Arabic, on a desk in French and English, without scripts. */
class ReviewScreensTest extends ReviewRoom {

    private static final String[] POSTS = {"PRESIDENT", "DEPUTY", "RAPPORTEUR", "TREASURER", "ADVISER"};

    @Autowired
    Screens screens;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    private final List<UUID> holders = new ArrayList<>();

    private void compose() {
        Viewer secretary = people.secretary();
        String[][] names = {
            {"سلمى", "Salma", "بناني", "Bennani"},
            {"إدريس", "Driss", "الوزاني", "Ouazzani"},
            {"نعيمة", "Naïma", "أيت الطالب", "Aït Taleb"},
            {"يونس", "Younes", "الفاسي", "El Fassi"},
            {"مريم", "Meryem", "السوسي", "Soussi"},
            {"كريم", "Karim", "الريفي", "Rifi"}
        };
        people.as(secretary, () -> {
            for (int i = 0; i < names.length; i++) {
                Newcomer newcomer = new Newcomer()
                        .named(names[i][0], names[i][1], names[i][2], names[i][3])
                        .gender(i % 2 == 0 ? Gender.FEMALE : Gender.MALE);
                holders.add(members.register(secretary, newcomer.registration()).id());
            }
        });
        subject.places.clear();
        subject.facts.addAll(List.of(
                Fact.number("structure.fact.seats", 5),
                Fact.number("structure.fact.women", 3),
                Fact.words(
                        "structure.fact.justification",
                        "تعذر إيجاد شابات في إقليمين من الجهة، وسيُستدرك ذلك في أول تعديل.")));
        for (int i = 0; i < POSTS.length; i++) {
            seat(i, holders.get(i));
        }
        subject.ends = true;
    }

    private void seat(int at, UUID holder) {
        String key = "seat-" + at;
        subject.places.removeIf(place -> place.key().equals(key));
        subject.places.add(
                Math.min(at, subject.places.size()),
                new Place(
                        key,
                        Fact.label("structure.fact.post", "post." + POSTS[at]),
                        List.of(
                                Fact.person("structure.fact.holder", holder),
                                Fact.territory("structure.fact.province", "04.421"),
                                Fact.date("structure.fact.acceptedOn", LocalDate.of(2026, 11, 2 + at)),
                                Fact.label("structure.fact.acceptedBy", "acceptanceMeans.IN_PERSON"))));
    }

    private Dossier inSecondRound() {
        compose();
        Dossier dossier = submitted();
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.remark(leader, dossier.id(), "seat-2", "المرجو اقتراح مقررة من إقليم آخر."));
        returned(dossier.id());
        seat(2, holders.get(5));
        subject.places.remove(4);
        submit(dossier.id());
        jdbc.sql("update dossier set submitted_at = submitted_at - make_interval(days => 12)")
                .update();
        return dossier;
    }

    private void list() {
        subject.choices.add(new Choice("a", Fact.person("structure.fact.holder", holders.get(0))));
        subject.choices.add(new Choice("b", Fact.person("structure.fact.holder", holders.get(1))));
        UUID list = UUID.randomUUID();
        Viewer secretary = people.secretary();
        for (String province : new String[] {"04.281", "04.291", "04.421"}) {
            Dossier dossier = people.as(
                    secretary,
                    () -> dossiers.begin(DossierKind.NOMINATION, subject.subject(), list, "04", province, secretary));
            submit(dossier.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, ar", "DESK, fr", "DESK, en"})
    @DisplayName("The inbox and a dossier hold to the standard in each language, on a phone and on a desk")
    void pages(Device device, String language) {
        Dossier dossier = inSecondRound();
        String suffix = language + "-" + device;
        Screen screen = screens.open(device, language).signIn(people.signatory(), people);
        screen.open("/reviews/" + dossier.id()).picture("review-dossier-" + suffix);
        screen.open("/reviews/" + dossier.id() + "/reject?version=0").picture("review-reject-" + suffix);
        list();
        screen.open("/reviews").picture("review-inbox-" + suffix);
        screen.page().locator(".am-inbox-lines a").first().click();
        screen.check().picture("review-province-" + suffix);
        Screen secretary = screens.open(device, language).signIn(people.secretary(), people);
        secretary.open("/reviews/" + dossier.id()).picture("review-region-" + suffix);
    }

    @Test
    @DisplayName("R3: without scripts a remark is written at its seat, and the dossier returned")
    void withoutScripts() {
        Dossier dossier = inSecondRound();
        Screen screen = screens.open(Device.PHONE, "ar", false).signIn(people.leader(), people);
        screen.open("/reviews/" + dossier.id());
        screen.page().click("#place-3 .am-remark-form summary");
        screen.page().fill("#place-3 textarea", "نحتاج إلى نسخة من القبول");
        screen.page().click("#place-3 .am-remark-form button");
        assertThat(screen.page().locator("#place-3 .am-quote").last()).hasText("نحتاج إلى نسخة من القبول");
        screen.press("إرجاع للتصحيح");
        assertThat(screen.page()).hasURL(Pattern.compile(".*/reviews$"));
        assertThat(screen.page().locator(".am-flash")).containsText(dossier.reference());
        Screen region = screens.open(Device.PHONE, "ar", false).signIn(people.secretary(), people);
        region.open("/reviews/" + dossier.id());
        assertThat(region.page().locator("#place-3 .am-quote").last()).hasText("نحتاج إلى نسخة من القبول");
    }

    @Test
    @DisplayName("R4: a signatory goes through a list province by province, from confirmation to confirmation")
    void throughTheList() {
        compose();
        subject.ends = false;
        list();
        Screen screen = screens.open(Device.DESK, "fr").signIn(people.signatory(), people);
        screen.open("/reviews");
        screen.page().locator(".am-inbox-lines a").first().click();
        for (String province : new String[] {"Kénitra", "Khémisset", "Rabat"}) {
            assertThat(screen.page().locator("h1")).containsText(province);
            screen.page().getByLabel("Salma Bennani").check();
            screen.press("Confirmer ce choix");
        }
        assertThat(screen.page()).hasURL(Pattern.compile(".*/reviews$"));
        screen.check();
        org.assertj.core.api.Assertions.assertThat(subject.heard).hasSize(3);
    }
}
