package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.acceptance.OneTimeInvitation;
import org.amana.structure.body.forming.SeatHolders;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class LookTest {

    private static final String SECRETARY = "/regions/04/secretary";

    @Autowired
    Forming forming;

    @Autowired
    SeatHolders holders;

    @Autowired
    Appointed appointed;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    @Autowired
    Screens screens;

    @Test
    @DisplayName("Every page of the bodies keeps the standard on a phone in Arabic")
    void bodiesOnPhone() {
        bodies(Device.PHONE, "ar");
    }

    @Test
    @DisplayName("Every page of the bodies keeps the standard on a desk in French")
    void bodiesOnDesk() {
        bodies(Device.DESK, "fr");
    }

    @Test
    @DisplayName("Every page of the secretaries keeps the standard on a phone in Arabic")
    void secretariesOnPhone() {
        secretaries(Device.PHONE, "ar");
    }

    @Test
    @DisplayName("Every page of the secretaries keeps the standard on a desk in French")
    void secretariesOnDesk() {
        secretaries(Device.DESK, "fr");
    }

    @Test
    @DisplayName("B4: typing in either script finds at once, and one press chooses; without scripts the button does")
    void findsWhileTyping() {
        Viewer secretary = secretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        appointed.member(new Newcomer().named("نعيمة", "Naima", "الحداد", "El Haddad"));
        appointed.member(
                new Newcomer().named("عادل", "Adil", "بنشقرون", "Benchekroun").gender(Gender.MALE));
        Seat seat = forming.seat(body, Post.RAPPORTEUR);
        Screen screen =
                screens.open(Device.PHONE, "ar").signIn(secretary, people).open(seat.path());
        screen.page().locator("#q").pressSequentially("naima");
        screen.page().waitForURL("**/*q=naima*");
        assertThat(screen.page().locator("#found > ul > li").count()).isEqualTo(1);
        screen.check().page().locator("#found button").click();
        screen.page().waitForLoadState();
        assertThat(forming.now(seat).empty()).isFalse();
    }

    private void bodies(Device device, String language) {
        String look = "structure-" + language + "-";
        Viewer secretary = secretary();
        Screen screen = screens.open(device, language).signIn(secretary, people);
        screen.open("/regions/04/secretariat").picture(look + "body-none");
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        MemberSummary naima = named("نعيمة", "Naima", "الحداد", "El Haddad", Gender.FEMALE);
        MemberSummary adil = named("عادل", "Adil", "بنشقرون", "Benchekroun", Gender.MALE);
        MemberSummary omar = named("عمر", "Omar", "الفاسي الفهري", "El Fassi El Fihri", Gender.MALE);
        forming.choose(secretary, forming.seat(body, Post.DEPUTY), naima);
        forming.accept(secretary, forming.seat(body, Post.DEPUTY));
        forming.choose(secretary, forming.seat(body, Post.RAPPORTEUR), adil);
        forming.choose(secretary, forming.seat(body, Post.TREASURER), omar);
        appointed.lose(omar, MemberStatus.RESIGNED);
        screen.open(body.path()).picture(look + "body-draft");
        screen.open(forming.seat(body, Post.TREASURER).path() + "?q=a").picture(look + "seat-empty");
        Seat asked = forming.seat(body, Post.RAPPORTEUR);
        screen.open(asked.path());
        screen.page().locator("form[action$=invitation] button").click();
        screen.check().picture(look + "seat-link");
        OneTimeInvitation link = people.as(secretary, () -> holders.invite(secretary, People.REGION, asked.id()));
        Screen invited = screens.open(device, language);
        invited.open(link.path()).picture(look + "invitation");
        invited.page().locator("button[value=true]").click();
        invited.check().picture(look + "answered");
        invited.open(link.path()).picture(look + "invitation-used");
        forming.fill(secretary, body);
        screen.open(body.path()).picture(look + "body-ready");
        forming.submit(secretary, body);
        forming.giveBack(body, forming.seat(body, Post.DEPUTY).id().toString());
        screen.open(body.path()).picture(look + "body-returned");
        forming.answer(secretary, body, "لا يوجد من يعوضه في هذه الدائرة");
        forming.submit(secretary, body);
        screen.open(body.path()).picture(look + "body-submitted");
        forming.approve(body);
        screen.open(body.path()).picture(look + "body-in-force");
        Screen signatory = screens.open(device, language).signIn(people.signatory(), people);
        signatory.open(body.path());
        signatory.page().locator("details.am-fold summary").click();
        signatory.check().picture(look + "body-extend");
        Seat chair = forming.seat(forming.begin(secretary, BodyKind.COMMITTEE), Post.CHAIR);
        MemberSummary asks = named("سناء", "Sanaa", "المنصوري", "El Mansouri", Gender.FEMALE);
        forming.choose(secretary, chair, asks);
        screens.open(device, language)
                .signIn(people.ofMember(asks.id(), null), people)
                .open("/acceptances")
                .picture(look + "acceptances");
    }

    private void secretaries(Device device, String language) {
        String look = "structure-" + language + "-";
        Screen screen = screens.open(device, language).signIn(people.signatory(), people);
        screen.open(SECRETARY).picture(look + "secretary-vacant");
        MemberSummary sanaa = named("سناء", "Sanaa", "المنصوري", "El Mansouri", Gender.FEMALE);
        appointed.member(new Newcomer().withoutIdentity().named("يوسف", "Youssef", "العلوي", "Alaoui"));
        screen.open(SECRETARY + "/appointment").picture(look + "appointee");
        screen.open(SECRETARY + "/appointment?member=" + sanaa.id()).picture(look + "appointment");
        screen.fillId("accountEmail", "sanaa@amana.example");
        screen.page().locator("main form .btn-primary").click();
        screen.check().picture(look + "secretary-appointed");
        screen.open("/mandates/"
                        + mandates.regionalSecretary(People.REGION)
                                .orElseThrow()
                                .id() + "/end")
                .picture(look + "mandate-end");
        appointed.end(org.amana.structure.mandate.EndReason.RESIGNED);
        appointed.regionalSecretary(named("رشيد", "Rachid", "الوزاني", "El Ouazzani", Gender.MALE));
        screen.open(SECRETARY).picture(look + "secretary-succession");
        screen.open("/regions/04/provinces/04.281/secretary").picture(look + "provincial");
        screen.open(SECRETARY + "/registration").picture(look + "registration");
        screen.page().locator("main form .btn-primary").click();
        screen.picture(look + "registration-refused");
    }

    private Viewer secretary() {
        return appointed.regionalSecretary(named("سناء", "Sanaa", "المنصوري", "El Mansouri", Gender.FEMALE));
    }

    private MemberSummary named(String givenAr, String given, String familyAr, String family, Gender gender) {
        return appointed.member(new Newcomer()
                .named(givenAr, given, familyAr, family)
                .gender(gender)
                .confirmedNotDuplicate());
    }
}
