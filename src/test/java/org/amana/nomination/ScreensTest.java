package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages as they look: on a phone and on a desk, in three languages, with and without scripts. */
@AmanaTest
class ScreensTest {

    private static final String LIST = "/regions/04/nominees";
    private static final String PAGE = LIST + "/" + People.PROVINCE;

    @Autowired
    Region region;

    @Autowired
    People people;

    @Autowired
    Screens screens;

    private UUID secretaryAtWork() {
        region.begin(People.REGION);
        region.accepted(
                region.register(Region.newcomer(People.PROVINCE).named("نعيمة", "Naima", "التجريبية", "Tajribia")));
        UUID recent = region.nominate(region.register(Region.newcomer(People.PROVINCE)
                .named("عادل", "Adil", "المتخيل", "El Moutakhayal")
                .gender(Gender.MALE)
                .joined(region.today().minusMonths(4))));
        region.consult(People.PROVINCE, "04.421");
        region.accepted(region.young("04.421"));
        region.proposeNobody("04.441");
        region.nominate(region.man("04.481"));
        return recent;
    }

    @Test
    @DisplayName("N1 to N4: the pages of a list at work hold to WCAG 2.2 AA on a phone and a desk, in three languages")
    void atWork() {
        UUID nominee = secretaryAtWork();
        Viewer secretary = people.secretary();
        UUID consultation = region.now(People.PROVINCE).consultations().get(0).id();
        List<String> pages = List.of(
                LIST,
                LIST + "/justification",
                PAGE,
                PAGE + "?text=",
                LIST + "/04.441",
                LIST + "/04.291/nobody",
                PAGE + "/" + nominee + "/waiver",
                PAGE + "/" + nominee + "/acceptance",
                PAGE + "/" + nominee + "/withdrawal",
                "/regions/04/consultations",
                "/regions/04/consultations/new",
                "/regions/04/consultations/" + consultation);
        for (Look look :
                List.of(new Look(Device.PHONE, "ar"), new Look(Device.DESK, "fr"), new Look(Device.DESK, "en"))) {
            Screen screen = screens.open(look.device(), look.language()).signIn(secretary, people);
            for (int i = 0; i < pages.size(); i++) {
                screen.open(pages.get(i)).picture("nomination-" + look.language() + "-" + i);
            }
        }
    }

    private record Look(Device device, String language) {}

    @Test
    @DisplayName("N5, N6: a returned province, one with the leadership and a closed list hold to WCAG 2.2 AA")
    void onTheirWay() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        Viewer secretary = people.secretary(Region.SMALL);
        Screen phone = screens.open(Device.PHONE, "ar").signIn(secretary, people);
        Screen desk = screens.open(Device.DESK, "fr").signIn(people.leader(), people);
        phone.open("/regions/12/nominees").picture("nomination-ready");
        region.submit(Region.SMALL);
        phone.open("/regions/12/nominees").picture("nomination-submitted");
        phone.open("/regions/12/nominees/" + Region.FIRST).picture("nomination-frozen");
        region.giveBack(
                Region.FIRST,
                nominees.get(Region.FIRST).toString(),
                "المقترح لم يستوف ستة أشهر من الانخراط. يرجى تعويضه أو تعليل الاستثناء.");
        phone.open("/regions/12/nominees").picture("nomination-returned-list");
        phone.open("/regions/12/nominees/" + Region.FIRST).picture("nomination-returned");
        desk.open("/regions/12/nominees").picture("nomination-leader");
        desk.open("/regions/12/nominees/" + Region.FIRST).picture("nomination-leader-province");
        region.accepted(region.member(Region.FIRST));
        region.submit(Region.SMALL);
        desk.open("/reviews/" + region.dossier(Region.FIRST).id()).picture("nomination-dossier");
        nominees.forEach(region::confirm);
        phone.open("/regions/12/nominees").picture("nomination-closed");
        phone.open("/regions/12/nominees/" + Region.FIRST).picture("nomination-confirmed");
    }

    @Test
    @DisplayName("N3: with scripts the search answers while one types; without, by its button")
    void search() {
        region.begin(People.REGION);
        region.register(Region.newcomer(People.PROVINCE).named("نادية", "Nadia", "الهلالي", "El Hilali"));
        for (boolean scripts : new boolean[] {true, false}) {
            Screen screen = screens.open(Device.PHONE, "fr", scripts).signIn(people.secretary(), people);
            screen.open(PAGE);
            screen.fillId("text", "hilali");
            if (!scripts) {
                screen.press("Chercher");
            }
            screen.page().locator("#found .am-checks").first().waitFor();
            screen.check();
            assertThat(screen.page().locator("#found").innerText()).contains("Nadia El Hilali");
            if (!scripts) {
                screen.press("Proposer Nadia El Hilali");
                assertThat(screen.page().locator(".am-nominees h3").innerText()).contains("Nadia El Hilali");
            }
        }
    }
}
