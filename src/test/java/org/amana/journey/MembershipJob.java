package org.amana.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.amana.testing.Screen;

/** From the first click to the card in the hand, by what the pages offer; it knows no words, only codes and names. */
final class MembershipJob {

    static final String EMAIL = "salma@amana.example";
    private static final String REGION = "04";
    private static final String PROVINCE = "04.421";

    /** Somebody applies, one question after the other. @return the address of the private page */
    String apply(Screen applicant, byte[] portrait, Supplier<String> code) {
        applicant.open("/login").page().click("#join");
        applicant.check().page().click("#begin");
        applicant.fillId("birthDay", "٢٧").fillId("birthMonth", "3").fillId("birthYear", "1990");
        goOn(applicant, "region");
        applicant.page().check("input[name=regionCode][value='" + REGION + "']");
        goOn(applicant, "province");
        applicant.page().check("input[name=provinceCode][value='" + PROVINCE + "']");
        goOn(applicant, "commune");
        goOn(applicant, "name");
        applicant.fillId("givenNameArabic", "سلمى").fillId("familyNameArabic", "الإدريسي");
        applicant.fillId("givenNameLatin", "Salma").fillId("familyNameLatin", "El Idrissi");
        applicant.page().check("input[name=gender][value=FEMALE]");
        goOn(applicant, "identity");
        applicant.page().check("input[name=identityKind][value=NATIONAL_CARD]");
        applicant.fillId("identityNumber", "ZT 903271");
        goOn(applicant, "contact");
        applicant.fillId("email", EMAIL);
        applicant.page().check("input[name=contactMeans][value=EMAIL]");
        goOn(applicant, "code");
        applicant.fillId("code", code.get());
        goOn(applicant, "photograph");
        applicant.page().setInputFiles("#photograph", new FilePayload("me.png", "image/png", portrait));
        goOn(applicant, "declarations");
        applicant.page().check("input[type=checkbox][name=noOtherParty]");
        applicant.page().check("input[type=checkbox][name=noBarredOffice]");
        applicant.page().check("input[type=checkbox][name=consents]");
        goOn(applicant, "check");
        applicant.picture("join-check").page().click("main form[action='/join/check'] button[type=submit]");
        assertThat(applicant.check().page()).hasURL(Pattern.compile(".*/join/sent$"));
        return applicant.page().locator("#private-page").getAttribute("href");
    }

    private static void goOn(Screen applicant, String next) {
        applicant.page().click("#continue");
        assertThat(applicant.page()).hasURL(Pattern.compile(".*/join/" + next + "$"));
        applicant.check();
    }

    /** The secretary accepts whoever has waited longest. @return the address of the new member's page */
    String accept(Screen secretary) {
        secretary
                .open("/home")
                .page()
                .locator("main a[href^='/applications']")
                .first()
                .click();
        secretary.check().picture("applications");
        secretary.page().locator("main h3 a[href^='/applications/']").first().click();
        secretary.check().picture("application");
        secretary.page().click("main a[href$='/acceptance']");
        secretary.check().picture("accepting");
        secretary.page().click("form[action$='/acceptance'] button[type=submit]");
        secretary.check();
        return secretary.page().locator("main a[href^='/members/']").first().getAttribute("href");
    }

    /** The secretary issues the card. */
    void issueCard(Screen secretary, String member) {
        secretary.open(member).page().locator("a[href$='/card']").click();
        secretary.check().page().click("form[action$='/card'] button[type=submit]");
        secretary.check().picture("card-issued");
    }

    /** The member signs in by a code. */
    void signIn(Screen member, Supplier<String> code) {
        member.open("/login").page().locator("main a[href='/login/code']").click();
        member.check().fillId("contact", EMAIL).page().click("form[action='/login/code'] button[type=submit]");
        member.check().fillId("code", code.get());
        member.page().click("form[action='/login/code/check'] button[type=submit]");
        assertThat(member.page()).hasURL(Pattern.compile(".*/(me|home)$"));
        member.check();
    }
}
