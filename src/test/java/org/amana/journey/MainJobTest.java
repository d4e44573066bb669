package org.amana.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.LegalDay;
import org.amana.membership.Gender;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class MainJobTest {

    @Autowired
    Screens screens;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    LegalDay legalDay;

    @ParameterizedTest(name = "in {0}, scripts {1}")
    @CsvSource({"ar, true", "fr, true", "ar, false"})
    @DisplayName(
            "The main job on a phone: roles, a secretary, members, both bodies, consultations, the list, review, return, close")
    void mainJob(String language, boolean scripts) {
        LocalDate today = legalDay.today();
        MainJob job = new MainJob(today);
        Screen administrator = screens.open(Device.PHONE, language, scripts).signIn(people.administrator(), people);
        String link = job.assignSignatory(administrator, "kenza@amana.example");
        Screen signatory = screens.open(Device.DESK, language, scripts);
        job.activate(signatory, link, "kenza@amana.example");
        job.confirmRole(screens.open(Device.PHONE, language, scripts).signIn(people.secondAdministrator(), people));

        String secretaryLink = job.appointSecretary(signatory, "saadia@amana.example");
        Screen secretary = screens.open(Device.PHONE, language, scripts);
        job.activate(secretary, secretaryLink, "saadia@amana.example");
        secretary.open("/home").picture("main-" + language + "-" + scripts + "-empty-region");
        job.register(secretary, "رحمة", "التيجاني", "QA700002");
        job.register(secretary, "رحمة", "التيجانية", "QA700003");
        manyMore("saadia@amana.example");

        Screen invited = screens.open(Device.PHONE, language, scripts);
        job.formBody(secretary, invited, "secretariat");
        job.formBody(secretary, invited, "committee");
        job.consult(secretary);
        job.propose(secretary);
        secretary.open("/home").picture("main-" + language + "-" + scripts + "-submitted");

        List<String> waiting = job.inbox(signatory);
        assertThat(waiting).hasSize(4);
        signatory.picture("main-" + language + "-" + scripts + "-inbox");
        job.approve(signatory, waiting.get(0));
        job.approve(signatory, waiting.get(1));
        job.returnWith(signatory, waiting.get(2), "يرجى توضيح مسار المرشحة");
        job.approve(signatory, waiting.get(3));

        secretary.open("/home").picture("main-" + language + "-" + scripts + "-returned");
        assertThat(secretary.page().locator("main")).containsText("يرجى توضيح مسار المرشحة");
        job.submitList(secretary);
        job.approve(signatory, waiting.get(2));
        secretary.open("/regions/" + MainJob.REGION + "/nominees").picture("main-" + language + "-closed");
        job.fetchPapers(secretary);
        signatory.open("/home").picture("main-" + language + "-board");
    }

    /** What an import would bring: enough members to choose from, women and men, young and old. */
    private void manyMore(String secretary) {
        Viewer viewer = viewers.of(accounts.byLogin(secretary).orElseThrow().id());
        people.as(viewer, () -> {
            for (int i = 0; i < 28; i++) {
                members.register(
                        viewer,
                        new Newcomer()
                                .gender(i % 2 == 0 ? Gender.FEMALE : Gender.MALE)
                                .born(LocalDate.of(i % 3 == 0 ? 1998 : 1970, 1, 1)
                                        .plusDays(i * 11))
                                .email("n" + i + "@amana.example")
                                .in(MainJob.PROVINCES.get(i % 2))
                                .registration());
            }
        });
    }
}
