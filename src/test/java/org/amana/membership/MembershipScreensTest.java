package org.amana.membership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of members on a phone and on a desk, in each language, with and without scripts. */
@AmanaTest
class MembershipScreensTest {

    private static final String LIST = """
            الاسم الشخصي;الاسم العائلي;Prénom;Nom;الجنس;تاريخ الازدياد;رقم البطاقة الوطنية;الهاتف;الإقليم;تاريخ الانخراط;ملاحظة
            نادية;التازي;Nadia;Tazi;أنثى;12/03/1988;ZT100001;0611000001;القنيطرة;01/02/2024;x
            كريم;الفاسي;Karim;Fassi;ذكر;31/02/1990;ZT100002;0611000002;سلا;01/02/2024;
            هدى;المكناسي;Houda;Meknassi;أنثى;12/03/2015;ZT100003;12;طنجة-أصيلة;01/02/2024;
            نادية;التازي;Nadia;Tazi;أنثى;12/03/1988;;0611000001;القنيطرة;01/02/2024;
            """;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Screens screens;

    @ParameterizedTest
    @CsvSource({"PHONE, ar", "DESK, fr", "DESK, en"})
    @DisplayName("The list, a record, the forms and the import hold to the standard")
    void pages(Device device, String language) {
        MemberSummary first = register(new Newcomer()
                .named("يوسف", "Youssef", "الإدريسي", "Idrissi")
                .born(LocalDate.of(1991, 4, 2))
                .phone("0661234567")
                .email("youssef@example.ma")
                .gender(Gender.MALE));
        register(new Newcomer()
                .named("فاطمة الزهراء", "Fatima Zahra", "بنجلون", "Benjelloun")
                .withoutIdentity());
        register(new Newcomer().named("", "Anne-Marie", "", "Tajribi").in("04.421"));
        String name = "members-" + device + "-" + language;
        Screen screen = screens.open(device, language).signIn(people.secretary(), people);
        screen.open("/members").picture(name + "-list");
        screen.open("/members?q=nobody").picture(name + "-none");
        screen.open("/members/" + first.id()).picture(name + "-record");
        screen.open("/members/" + first.id() + "/status").picture(name + "-status");
        screen.open("/members/" + first.id() + "/edit");
        screen.open("/members/" + first.id() + "/transfer").picture(name + "-transfer");
        screen.open("/transfers").picture(name + "-transfers");
        screen.open("/transfers/new").picture(name + "-transfer-new");
        screen.open("/members/new").picture(name + "-new");
        screen.page().locator("main form button[type=submit]").first().click();
        screen.check().picture(name + "-refused");
        screen.open("/members/imports").picture(name + "-imports");
        screen.page()
                .setInputFiles(
                        "#file", new FilePayload("liste.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        screen.fillId("source", "حملة الربيع");
        screen.fillId("consentOn", "2024-02-01");
        screen.page().locator("input[type=checkbox][name=declares]").check();
        screen.page().locator("main form button[type=submit]").first().click();
        assertThat(screen.page()).hasURL(Pattern.compile(".*/members/imports/[0-9a-f-]{36}"));
        screen.check().picture(name + "-preview");
    }

    @Test
    @DisplayName("The list answers while one types, and the address keeps what was searched")
    void searchesAsOneTypes() {
        register(new Newcomer().named("يوسف", "Youssef", "الإدريسي", "Idrissi"));
        register(new Newcomer().named("نادية", "Nadia", "التازي", "Tazi"));
        Screen screen = screens.open(Device.PHONE, "ar")
                .signIn(people.secretary(), people)
                .open("/members");
        assertThat(screen.page().locator("table.am-members tbody tr")).hasCount(2);
        screen.page().locator("#q").pressSequentially("idri");
        assertThat(screen.page().locator("table.am-members tbody tr")).hasCount(1);
        assertThat(screen.page()).hasURL(Pattern.compile(".*[?&]q=idri.*"));
        screen.check();
    }

    @Test
    @DisplayName("M1, M2: a member is registered without scripts, and what was typed survives a refusal")
    void registersWithoutScripts() {
        Screen screen = screens.open(Device.PHONE, "fr", false).signIn(people.secretary(), people);
        screen.open("/members/new");
        screen.page().selectOption("#provinceCode", "04.281");
        screen.page().selectOption("#communeCode", "04.281.01.01");
        screen.fillId("givenNameLatin", "Salma").fillId("familyNameLatin", "Tajribi");
        screen.page().locator("input[name=gender][value=FEMALE]").check();
        screen.fillId("birthDate", "2015-01-01").fillId("phone", "0661234567");
        screen.press("Enregistrer l’adhésion");
        assertThat(screen.page().locator("#errors")).containsText("règle M2");
        assertThat(screen.page().locator("#givenNameLatin")).hasValue("Salma");
        assertThat(screen.page().locator("#communeCode")).hasValue("04.281.01.01");
        screen.fillId("birthDate", "1995-01-01");
        screen.page().locator("input[type=checkbox][name=declaresNoOtherParty]").check();
        screen.press("Enregistrer l’adhésion");
        assertThat(screen.page().locator("h1")).hasText("Salma Tajribi");
        screen.check();
    }

    private MemberSummary register(Newcomer newcomer) {
        Viewer secretary = people.secretary();
        return people.as(secretary, () -> members.register(secretary, newcomer.registration()));
    }
}
