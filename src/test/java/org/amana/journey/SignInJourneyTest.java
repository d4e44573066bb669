package org.amana.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class SignInJourneyTest {

    @Autowired
    Screens screens;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({"PHONE, ar, rtl", "DESK, fr, ltr", "DESK, en, ltr"})
    @DisplayName("Someone signs in, in each language, and the page reads in its direction")
    void signsIn(Device device, String language, String direction) {
        Screen screen = screens.open(device, language).open("/login").picture("login-" + language);
        assertThat(screen.page().locator("html")).hasAttribute("dir", direction);
        screen.signIn(people.withoutRole(), people).check();
        assertThat(screen.page()).hasURL(java.util.regex.Pattern.compile(".*/home"));
    }
}
