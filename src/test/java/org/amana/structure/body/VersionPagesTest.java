package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class VersionPagesTest {

    private static final String PATH = "/regions/" + People.REGION + "/committee";

    @Autowired
    Forming forming;

    @Autowired
    BodyRepository bodies;

    @Autowired
    Appointed appointed;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    @Test
    @DisplayName(
            "B6, B7: the page leads from nothing to a body, a vacancy, an amendment, a return, the end, a successor and a permanent body")
    void wholeLife() {
        Viewer secretary = appointed.regionalSecretary();
        Visitor phone = visitors.as(secretary);
        assertThat(primary(phone)).isEqualTo(PATH);
        assertThat(phone.post(PATH).location()).isEqualTo(PATH);
        Body first = forming(BodyKind.COMMITTEE);
        forming.fill(secretary, first);
        assertThat(primary(phone)).isEqualTo(PATH + "/submission");
        forming.submit(secretary, first);
        forming.approve(first);
        assertThat(primary(phone)).as("nothing to do").isEmpty();

        appointed.lose(forming.holder(forming.seat(first, Post.CHAIR)), MemberStatus.DECEASED);
        assertThat(primary(phone)).isEqualTo(PATH + "/amendment");
        assertThat(phone.post(PATH + "/amendment").location()).isEqualTo(PATH);
        Body amendment = forming(BodyKind.COMMITTEE);
        Document preparing = page(phone);
        assertThat(preparing.select("#standing-title")).as("what is in force").hasSize(1);
        assertThat(preparing.text()).contains("تعديل للنسخة 1");
        assertThat(primary(phone)).isEqualTo(forming.seat(amendment, Post.CHAIR).path());
        forming.fill(secretary, amendment);
        assertThat(page(phone).select(".am-change")).as("what it changes").hasSize(1);
        forming.submit(secretary, amendment);
        forming.giveBack(amendment, forming.seat(amendment, Post.CHAIR).place().toString());
        assertThat(page(phone).select("#answer")).hasSize(1);
        assertThat(primary(phone)).isEqualTo(PATH + "#answer");
        Answer answered = phone.post(
                PATH + "/answer", "version", version(amendment), "answer", "لا يوجد من يعوضه في هذه الدائرة");
        assertThat(answered.location()).isEqualTo(PATH);
        forming.submit(secretary, amendment);
        forming.approveAmendment(amendment);
        assertThat(page(phone).select(".am-versions > li")).hasSize(2);

        today.is(Objects.requireNonNull(forming.now(first).endsOn()).plusDays(1));
        phone = visitors.signedOut().signIn(people.loginOf(secretary), People.PASSWORD);
        assertThat(page(phone).select(".am-status-late")).isNotEmpty();
        assertThat(primary(phone)).isEqualTo(PATH);
        assertThat(phone.post(PATH).location()).isEqualTo(PATH);
        Body draft = forming(BodyKind.COMMITTEE);
        assertThat(page(phone).select("form[action$=withdrawal]")).hasSize(1);
        assertThat(phone.post(
                                PATH + "/withdrawal",
                                "version",
                                String.valueOf(forming.dossier(draft).version()))
                        .location())
                .isEqualTo(PATH);
        assertThat(page(phone).select(".am-versions > li")).hasSize(2);

        phone.post(PATH);
        Body elected = forming(BodyKind.COMMITTEE);
        Answer without =
                phone.post(PATH + "/congress", "version", version(elected), "on", today().toString(), "place", "مراكش");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.document().select("input[name=place]").val()).isEqualTo("مراكش");
        Answer recorded = phone.upload(
                PATH + "/congress",
                "file",
                "minutes.pdf",
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                "version",
                version(elected),
                "on",
                today().toString(),
                "place",
                "مراكش");
        assertThat(recorded.location()).isEqualTo(PATH);
        assertThat(visitors.as(people.leader()).get(PATH + "/minutes").status()).isEqualTo(200);
        forming.fill(secretary, elected);
        forming.submit(secretary, elected);
        Document dossier = visitors.as(people.signatory())
                .get("/reviews/" + elected.dossierId())
                .document();
        assertThat(dossier.select("input[name=until]").val())
                .as("four years from its congress")
                .isEqualTo(today().plusMonths(48).toString());
        assertThat(dossier.text()).contains("minutes.pdf");
        forming.approve(people.signatory(), elected, today().plusMonths(48));
        Document permanent = page(visitors.as(people.signatory()));
        assertThat(permanent.text()).contains("دائمة");
        assertThat(permanent.select("form[action$=extension]")).isEmpty();
        assertThat(permanent.select(".am-versions > li")).hasSize(3);
    }

    @Test
    @DisplayName("B7: a resignation from a seat in force is recorded on the seat's page, by the secretary alone")
    void resignation() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.inForce(secretary, BodyKind.COMMITTEE);
        Seat chair = forming.seat(body, Post.CHAIR);
        Visitor phone = visitors.as(secretary);
        assertThat(phone.get(chair.path()).document().select("form[action$=resignation]"))
                .hasSize(1);
        Answer late = phone.post(
                chair.path() + "/resignation",
                "version",
                String.valueOf(forming.now(chair).version()),
                "on",
                today().plusDays(1).toString());
        assertThat(late.status()).isEqualTo(422);
        assertThat(phone.post(
                                chair.path() + "/resignation",
                                "version",
                                String.valueOf(forming.now(chair).version()),
                                "on",
                                today().toString())
                        .location())
                .isEqualTo(PATH);
        assertThat(forming.now(chair).empty()).isTrue();
    }

    private LocalDate today() {
        return LegalDay.dayOf(today.instant());
    }

    private Body forming(BodyKind kind) {
        return bodies.findByRegionCodeAndKindAndState(People.REGION, kind, BodyState.FORMING)
                .orElseThrow();
    }

    private String version(Body body) {
        return String.valueOf(forming.now(body).version());
    }

    private static Document page(Visitor visitor) {
        Answer answer = visitor.get(PATH);
        assertThat(answer.status()).isEqualTo(200);
        return answer.document();
    }

    /** Where the page's one primary button leads; empty where there is none. */
    private static String primary(Visitor visitor) {
        var primary = page(visitor).select("main .btn-primary");
        assertThat(primary.size()).as("one primary button").isLessThan(2);
        return primary.isEmpty()
                ? ""
                : primary.first().tagName().equals("a")
                        ? primary.attr("href")
                        : primary.first().closest("form").attr("action");
    }
}
