package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.notice.Told;
import org.amana.review.DossierState;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R5, B7: a secretary is replaced while one dossier is under review and another is a draft, all by HTTP. */
@AmanaTest
class SuccessionTest {

    private static final String POST = "/regions/" + People.REGION + "/secretary";

    @Autowired
    Forming forming;

    @Autowired
    Appointed appointed;

    @Autowired
    Mandates mandates;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    Told told;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName(
            "R5: the review of what a predecessor submitted goes on once the successor endorses it, and not before")
    void endorsement() {
        Viewer before = appointed.regionalSecretary();
        Body committee = forming.begin(before, BodyKind.COMMITTEE);
        forming.fill(before, committee);
        forming.submit(before, committee);
        String review = "/reviews/" + committee.dossierId();
        Visitor signatory = visitors.as(people.signatory());
        assertThat(signatory.get(review).document().select("#decision")).hasSize(1);

        Visitor next = replacedBy(appointed.member(new Newcomer().email("next@amana.example")), "next@amana.example");

        Answer seen = signatory.get(review);
        assertThat(seen.document().select(".am-notice").text()).contains("لم يعد يتولى أمانة الجهة", "R5");
        assertThat(seen.document().select("#decision")).as("nothing to decide").isEmpty();
        assertThat(signatory.get("/reviews").document().text()).contains("ينتظر أن تتبناه الأمانة الجهوية الجديدة");
        Answer approval = approve(signatory, committee);
        assertThat(approval.status()).isEqualTo(422);
        assertThat(approval.document().text()).contains("R5");
        assertThat(forming.dossier(committee).state()).isEqualTo(DossierState.SUBMITTED);

        assertThat(next.get("/home").document().select(".am-sheet-attention").text())
                .contains("أُحيلت قبل توليكم المسؤولية", "الاطلاع والتبني");
        assertThat(told.to(people.now(secretaryNow())))
                .anyMatch(text -> text.contains("لجنة التحكيم والأخلاقيات") && text.contains("تنتظر تبنيكم"));
        assertThat(next.get(committee.path()).document().select(".am-next").text())
                .contains("ينتظر تبنيكم");
        assertThat(next.get(review).document().select("form[action$=endorse] button"))
                .hasSize(1);
        assertThat(next.post(review + "/endorse").status()).isEqualTo(302);

        assertThat(next.get("/home").document().select(".am-sheet-attention")).isEmpty();
        assertThat(told.to(people.signatory())).anyMatch(text -> text.contains("ويمكن متابعة الدراسة"));
        assertThat(signatory.get(review).document().select("#decision")).hasSize(1);
        assertThat(approve(signatory, committee).status()).isEqualTo(302);
        assertThat(forming.dossier(committee).state()).isEqualTo(DossierState.APPROVED);
    }

    @Test
    @DisplayName(
            "R5: a successor inherits drafts as they are, goes on with them, and what people were asked still holds")
    void inheritance() {
        Viewer before = appointed.regionalSecretary();
        Body secretariat = forming.begin(before, BodyKind.SECRETARIAT);
        Seat deputy = forming.seat(secretariat, Post.DEPUTY);
        MemberSummary invited = forming.youngWoman();
        forming.choose(before, deputy, invited);
        String next = visitors.as(before).post(deputy.path() + "/invitation").location();
        String shown =
                visitors.as(before).get(next).document().select("#once-link").text();
        String link = shown.substring(shown.indexOf("/invitations/"));

        Visitor successor =
                replacedBy(appointed.member(new Newcomer().email("next@amana.example")), "next@amana.example");

        assertThat(forming.seat(secretariat, Post.PRESIDENT).memberId())
                .isEqualTo(secretaryNow().memberId());
        assertThat(successor.get(secretariat.path()).document().text())
                .contains(invited.name().arabic());
        assertThat(visitors.signedOut().post(link, "accepts", "true").status()).isEqualTo(200);
        assertThat(forming.now(deputy).settled())
                .as("asked by the one before, accepted now")
                .isTrue();
        Seat rapporteur = forming.seat(secretariat, Post.RAPPORTEUR);
        Answer chosen = successor.post(
                rapporteur.path(),
                "version",
                String.valueOf(rapporteur.version()),
                "member",
                forming.youngWoman().id().toString());
        assertThat(chosen.status()).isEqualTo(302);
        forming.accept(secretaryNow(), rapporteur);
        forming.fill(secretaryNow(), secretariat);
        Answer submitted = successor.post(
                secretariat.path() + "/submission",
                "version",
                String.valueOf(forming.dossier(secretariat).version()));
        assertThat(submitted.status()).isEqualTo(302);
        assertThat(forming.dossier(secretariat).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    @DisplayName(
            "R5, A2: the predecessor’s open session sees and changes nothing from that moment, nor after signing in anew")
    void predecessor() {
        Viewer before = appointed.regionalSecretary();
        Body draft = forming.begin(before, BodyKind.SECRETARIAT);
        Seat deputy = forming.seat(draft, Post.DEPUTY);
        MemberSummary member = forming.youngWoman();
        Visitor open = visitors.as(before);
        assertThat(open.get(draft.path()).status()).isEqualTo(200);

        replacedBy(appointed.member(new Newcomer().email("next@amana.example")), "next@amana.example");

        assertThat(open.get(draft.path()).location()).startsWith("/login");
        assertThat(open.post(
                                deputy.path(),
                                "version",
                                "0",
                                "member",
                                member.id().toString())
                        .location())
                .startsWith("/login");
        Visitor again = visitors.signedOut().signIn(people.loginOf(before), People.PASSWORD);
        for (String path : new String[] {
            draft.path(), POST, "/reviews/" + draft.dossierId(), "/members/" + member.id(), "/regions/" + People.REGION
        }) {
            assertThat(again.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(again.post(
                                deputy.path(),
                                "version",
                                "0",
                                "member",
                                member.id().toString())
                        .status())
                .isEqualTo(404);
        assertThat(again.get("/notices").document().select(".am-list li")).isEmpty();
        assertThat(forming.now(deputy).memberId()).isNull();
    }

    /** A signatory ends the mandate and appoints the next; the new one takes the account into use. */
    private Visitor replacedBy(MemberSummary member, String email) {
        Visitor signatory = visitors.as(people.signatory());
        Mandate now = mandates.regionalSecretary(People.REGION).orElseThrow();
        assertThat(signatory
                        .post(
                                "/mandates/" + now.id() + "/end",
                                "version",
                                String.valueOf(now.version()),
                                "on",
                                legalDay.today().toString(),
                                "reason",
                                "REPLACED")
                        .status())
                .isEqualTo(302);
        signatory.get(POST);
        assertThat(signatory
                        .post(
                                POST + "/appointment",
                                "memberId",
                                member.id().toString(),
                                "appointedOn",
                                legalDay.today().toString(),
                                "accountEmail",
                                email)
                        .status())
                .isEqualTo(302);
        String shown = signatory.get(POST).document().select("#once-link").text();
        String link = shown.substring(shown.indexOf("/activate/"));
        Visitor holder = visitors.signedOut();
        assertThat(holder.post(link, "password", People.PASSWORD, "again", People.PASSWORD)
                        .status())
                .isEqualTo(302);
        return holder.signIn(email, People.PASSWORD);
    }

    private Viewer secretaryNow() {
        UUID account = mandates.regionalSecretary(People.REGION).orElseThrow().accountId();
        return viewers.of(account);
    }

    private Answer approve(Visitor signatory, Body body) {
        return signatory.post(
                "/reviews/" + body.dossierId() + "/approve",
                "version",
                String.valueOf(forming.dossier(body).version()),
                "until",
                legalDay.today().plusMonths(6).toString());
    }
}
