package org.amana.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amana.testing.Screen;

/**
 * The main job as its people do it, by what the pages offer and nothing else: forms, the one primary button, the links in
 * the lists. It knows no words, so that it is the same walk in every language.
 */
final class MainJob {

    /** A small region, so that the walk is short: it has two provinces. */
    static final String REGION = "12";

    static final List<String> PROVINCES = List.of("12.066", "12.391");
    static final String PASSWORD = "jamal-dakhla-1975";

    private final LocalDate today;

    MainJob(LocalDate today) {
        this.today = today;
    }

    /** An administrator makes an account and asks for a role for it. @return the address of the activation link */
    String assignSignatory(Screen administrator, String email) {
        administrator.open("/admin/accounts");
        administrator.page().locator("a[href='/admin/accounts/new']").first().click();
        administrator.check().fillId("nameAr", "كنزة الفقيه").fillId("nameLatin", "Kenza El Fakih");
        administrator.fillId("login", email);
        send(administrator, "form[action='/admin/accounts/new']");
        String link = administrator.page().locator("#link").textContent().trim();
        administrator.page().locator("a[href$='/roles/new']").click();
        administrator.check();
        administrator.page().check("input[name=role][value=CENTRAL_LEADERSHIP]");
        administrator.page().check("input[type=checkbox][name=signatory]");
        send(administrator, "form[action$='/roles/new']");
        return link;
    }

    /** A second administrator confirms (A2). */
    void confirmRole(Screen second) {
        second.open("/admin/roles");
        send(second, "form[action$='/confirm']");
    }

    /** Whoever got an activation link chooses a password and signs in. */
    void activate(Screen screen, String link, String email) {
        screen.open(link).fillId("password", PASSWORD).fillId("again", PASSWORD);
        send(screen, "form[action*='/activate/']");
        screen.signIn(email, PASSWORD).check();
        assertThat(screen.page()).hasURL(Pattern.compile(".*/home$"));
    }

    /** A signatory registers somebody and appoints them. @return the address of the activation link */
    String appointSecretary(Screen signatory, String email) {
        signatory.open("/regions/" + REGION + "/secretary");
        primary(signatory);
        signatory.page().locator("main a[href$='/secretary/registration']").click();
        person(signatory.check(), "سعدية", "البحراوي", "Saadia", "El Bahraoui", "FEMALE", "QA700001");
        signatory.page().selectOption("#identityKind", "NATIONAL_CARD");
        signatory.page().selectOption("#provinceCode", PROVINCES.get(0));
        send(signatory, "form[action$='/registration']");
        if (signatory.page().locator("input[name=accountEmail]").inputValue().isBlank()) {
            signatory.fillId("accountEmail", email);
        }
        send(signatory, "form[action$='/appointment'][method=post]");
        return signatory.page().locator("#once-link").textContent().trim();
    }

    /** The secretary registers a member by hand. */
    void register(Screen secretary, String given, String family, String identity) {
        secretary.open("/members/new");
        secretary.page().selectOption("#provinceCode", PROVINCES.get(0));
        person(secretary, given, family, "Rahma", "Tijani " + identity, "FEMALE", identity);
        secretary.page().selectOption("#identityKind", "NATIONAL_CARD");
        send(secretary, "form[action='/members']");
        assertThat(secretary.page()).hasURL(Pattern.compile(".*/members/[0-9a-f-]{36}"));
    }

    private void person(
            Screen screen,
            String givenArabic,
            String familyArabic,
            String givenLatin,
            String familyLatin,
            String gender,
            String identity) {
        screen.fillId("givenNameArabic", givenArabic).fillId("familyNameArabic", familyArabic);
        screen.fillId("givenNameLatin", givenLatin).fillId("familyNameLatin", familyLatin);
        screen.page().check("input[name=gender][value=" + gender + "]");
        screen.fillId("birthDate", "1988-07-30").fillId("identityNumber", identity);
        screen.fillId("joinedOn", "2021-01-15").fillId("consentOn", "2021-01-15");
        screen.page().check("input[type=checkbox][name=declaresNoOtherParty]");
    }

    /** The secretary forms a body: one seat after the other, each by the primary button, and submits it. */
    void formBody(Screen secretary, Screen invited, String body) {
        secretary.open("/regions/" + REGION + "/" + body);
        send(secretary, "form[action$='/" + body + "']");
        boolean byLink = true;
        for (int steps = 0;
                secretary.page().locator("form[action$='/submission']").count() == 0;
                steps++) {
            assertThat(steps).as("steps until " + body + " can be submitted").isLessThan(60);
            String address = secretary.page().url();
            if (address.contains("/seats/")) {
                settleSeat(secretary, invited, byLink);
                byLink = false;
            } else if (secretary
                            .page()
                            .locator("main a.btn-primary[href*='#justification']")
                            .count()
                    > 0) {
                secretary.page().fill("#words", "عدد المنخرطين الشباب بالجهة ما زال محدودا");
                send(secretary, "form[action$='/justification']");
            } else {
                primary(secretary);
            }
        }
        send(secretary, "form[action$='/submission']");
        assertThat(secretary.page().locator("form[action$='/submission']")).hasCount(0);
    }

    private void settleSeat(Screen secretary, Screen invited, boolean byLink) {
        Locator choose = secretary.page().locator("#found form[method=post] button");
        Locator accept = secretary.page().locator("form[action$='/acceptance']");
        if (accept.count() > 0 && byLink) {
            send(secretary, "form[action$='/invitation']");
            String link = secretary.page().locator("#once-link").textContent().trim();
            invited.open(link);
            invited.page().click("button[name=accepts][value=true]");
            invited.check();
            secretary.open(Pattern.compile("https?://[^/]+")
                    .matcher(secretary.page().url())
                    .replaceFirst(""));
        } else if (accept.count() > 0) {
            open(secretary, "details:has(form[action$='/acceptance'])");
            secretary.page().selectOption("#means", "IN_PERSON");
            secretary.fillId("on", today.toString());
            send(secretary, "form[action$='/acceptance']");
        } else if (secretary.page().locator("main p > a.btn-primary").count() > 0) {
            primary(secretary);
        } else {
            assertThat(choose.count())
                    .as("somebody to choose on " + secretary.page().url())
                    .isPositive();
            choose.first().click();
            secretary.check();
        }
    }

    /** One consultation for both provinces (N2). */
    void consult(Screen secretary) {
        secretary.open("/regions/" + REGION + "/consultations");
        primary(secretary);
        PROVINCES.forEach(province -> secretary.page().check("input[name=provinces][value='" + province + "']"));
        secretary.fillId("heldOn", today.minusDays(3).toString()).fillId("place", "الداخلة");
        secretary.fillId("present", "64").fillId("summary", "نقاش مفتوح حول المرشحين");
        send(secretary, "form[action$='/consultations']");
    }

    /** The secretary proposes somebody for each province and submits the list (N1, N3). */
    void propose(Screen secretary) {
        secretary.open("/regions/" + REGION + "/nominees");
        send(secretary, "form[action$='/nominees']");
        for (String province : PROVINCES) {
            secretary.open("/regions/" + REGION + "/nominees/" + province + "?text=");
            secretary.page().locator("#found form[method=post] button").first().click();
            secretary
                    .check()
                    .page()
                    .locator("main a[href$='/acceptance']")
                    .first()
                    .click();
            secretary.check().page().check("input[name=means][value=PHONE]");
            secretary.fillId("on", today.toString());
            send(secretary, "form[action$='/acceptance']");
        }
        justifyShares(secretary);
        submitList(secretary);
    }

    private void justifyShares(Screen secretary) {
        secretary.open("/regions/" + REGION + "/nominees");
        Locator justify = secretary.page().locator("main a.btn-primary[href$='/justification']");
        if (justify.count() > 0) {
            justify.click();
            for (Locator words : secretary
                    .check()
                    .page()
                    .locator("form[action$='/justification'] textarea")
                    .all()) {
                words.fill("لم يترشح شباب في هذين الإقليمين");
            }
            send(secretary, "form[action$='/justification']");
        }
    }

    void submitList(Screen secretary) {
        secretary.open("/regions/" + REGION + "/nominees");
        send(secretary, "form[action$='/submission']");
        assertThat(secretary.page().locator("form[action$='/submission']")).hasCount(0);
    }

    /** A signatory approves a body from the inbox, or confirms a province. */
    void approve(Screen signatory, String dossier) {
        signatory.open(dossier);
        Locator choices = signatory.page().locator("input[name=choice]");
        if (choices.count() > 0) {
            choices.first().check();
        }
        send(signatory, "form[action$='/approve']");
    }

    /** The leadership returns a province with a remark (R3). */
    void returnWith(Screen signatory, String dossier, String remark) {
        signatory.open(dossier);
        open(signatory, "details:has(form[action$='/remarks'])");
        signatory.page().locator("form[action$='/remarks'] textarea").first().fill(remark);
        signatory
                .page()
                .locator("form[action$='/remarks'] button[type=submit]")
                .first()
                .click();
        signatory.check();
        send(signatory, "form[action$='/return']");
    }

    /** The dossiers that wait in the inbox, by address, the oldest first. */
    List<String> inbox(Screen leader) {
        leader.open("/reviews");
        return leader.page().locator("main a[href^='/reviews/']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("[?#].*", ""))
                .filter(address -> address.matches("/reviews/[0-9a-f-]{36}"))
                .distinct()
                .toList();
    }

    /** The official list can be had as a paper in both languages (N6). */
    void fetchPapers(Screen reader) {
        for (String language : Set.of("ar", "fr")) {
            APIResponse paper =
                    reader.page().request().get("/regions/" + REGION + "/nominees/list.pdf?lang=" + language);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        }
    }

    private static void open(Screen screen, String details) {
        Locator fold = screen.page().locator(details).first();
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").first().click();
        }
    }

    private static void primary(Screen screen) {
        screen.page().locator("main .btn-primary").first().click();
        screen.check();
    }

    private static void send(Screen screen, String form) {
        Locator sent = screen.page().locator(form).first();
        Locator primary = sent.locator("button.btn-primary[type=submit]");
        (primary.count() > 0 ? primary : sent.locator("button[type=submit]"))
                .first()
                .click();
        screen.check();
    }
}
