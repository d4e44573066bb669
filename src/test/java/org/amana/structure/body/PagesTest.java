package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.amana.access.Grant;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class PagesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Forming forming;

    @Autowired
    Appointed appointed;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName("B4: a one-time link is shown once; whoever holds it accepts without signing in, and no second time")
    void acceptsByLink() {
        Viewer secretary = appointed.regionalSecretary();
        Seat chair = chosen(secretary, forming.begin(secretary, BodyKind.COMMITTEE), appointed.member());
        String link = linkFor(secretary, chair);
        assertThat(visitors.as(secretary).get(chair.path()).body()).doesNotContain(link);
        Visitor invited = visitors.signedOut();
        assertThat(invited.get(link).document().select("main form button[name=accepts]"))
                .hasSize(2);
        assertThat(forming.now(chair).settled()).as("silence is not acceptance").isFalse();
        assertThat(invited.post(link, "accepts", "true").status()).isEqualTo(200);
        assertThat(forming.now(chair).acceptance().means()).isEqualTo(AcceptanceMeans.LINK);
        Answer again = invited.post(link, "accepts", "false");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.document().select("main").text()).contains("تم القبول من قبل");
        assertThat(forming.now(chair).settled()).isTrue();
    }

    @Test
    @DisplayName("B4: declining empties the seat, and its page says so")
    void declinesByLink() {
        Viewer secretary = appointed.regionalSecretary();
        MemberSummary member = appointed.member();
        Seat chair = chosen(secretary, forming.begin(secretary, BodyKind.COMMITTEE), member);
        String link = linkFor(secretary, chair);
        assertThat(visitors.signedOut().post(link, "accepts", "false").status()).isEqualTo(200);
        assertThat(forming.now(chair).empty()).isTrue();
        assertThat(visitors.as(secretary)
                        .get(chair.path())
                        .document()
                        .select("main")
                        .text())
                .contains(member.name().arabic(), "الاعتذار عن العضوية");
    }

    @Test
    @DisplayName("B4: the link of someone who was replaced, and an older link, answer clearly and change nothing")
    void staleLinks() {
        Viewer secretary = appointed.regionalSecretary();
        Seat chair = chosen(secretary, forming.begin(secretary, BodyKind.COMMITTEE), appointed.member());
        String first = linkFor(secretary, chair);
        String second = linkFor(secretary, chair);
        assertThat(visitors.signedOut().get(first).document().select("main").text())
                .contains("رابطٌ أحدث");
        forming.choose(secretary, chair, appointed.member());
        Answer stale = visitors.signedOut().post(second, "accepts", "true");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select("main").text()).contains("لم تعد هذه الدعوة قائمة");
        assertThat(forming.now(chair).settled()).isFalse();
        assertThat(visitors.signedOut().get("/invitations/unknown").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("B4: a member with an account accepts in the application, for themselves only")
    void acceptsSignedIn() {
        Viewer secretary = appointed.regionalSecretary();
        MemberSummary member = appointed.member();
        Seat chair = chosen(secretary, forming.begin(secretary, BodyKind.COMMITTEE), member);
        Viewer asked = people.ofMember(member.id(), null);
        String invitation = visitors.as(asked)
                .get("/acceptances")
                .document()
                .select("input[name=invitation]")
                .attr("value");
        Viewer other = people.ofMember(appointed.member().id(), null);
        assertThat(visitors.as(other)
                        .post("/acceptances", "invitation", invitation, "accepts", "true")
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(asked)
                        .post("/acceptances", "invitation", invitation, "accepts", "true")
                        .location())
                .isEqualTo("/acceptances");
        assertThat(forming.now(chair).acceptance().means()).isEqualTo(AcceptanceMeans.IN_APPLICATION);
    }

    @Test
    @DisplayName(
            "N3: where someone is chosen, each requirement shows with its fact, and only the eligible have the button")
    void choosing() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        MemberSummary able = appointed.member(new Newcomer().named("نعيمة", "Naima", "الحداد", "El Haddad"));
        MemberSummary held = appointed.member(new Newcomer().named("نعيمة", "Naima", "بنعلي", "Benali"));
        forming.choose(secretary, forming.seat(body, Post.TREASURER), held);
        Seat seat = forming.seat(body, Post.RAPPORTEUR);
        Document found = visitors.as(secretary).get(seat.path() + "?q=naima").document();
        assertThat(found.select("#found > ul > li:contains(نعيمة)")).hasSize(2);
        assertThat(found.select("#found li:contains(" + held.name().arabic() + ") .am-check-unmet")
                        .text())
                .contains("أمين المال");
        assertThat(found.select("#found input[name=member]").eachAttr("value"))
                .containsExactly(able.id().toString());
        Answer chosen = visitors.as(secretary)
                .post(
                        seat.path(),
                        "version",
                        String.valueOf(seat.version()),
                        "member",
                        able.id().toString());
        assertThat(chosen.location()).isEqualTo(seat.path());
        assertThat(forming.now(seat).memberId()).isEqualTo(able.id());
        Answer stale = visitors.as(secretary)
                .post(
                        seat.path(),
                        "version",
                        String.valueOf(seat.version()),
                        "member",
                        held.id().toString());
        assertThat(stale.status()).as("opened before the choice").isEqualTo(409);
    }

    @Test
    @DisplayName("B4: an acceptance is recorded with a scan, which the region and the leadership download")
    void recordsWithScan() {
        Viewer secretary = appointed.regionalSecretary();
        Seat chair = chosen(secretary, forming.begin(secretary, BodyKind.COMMITTEE), appointed.member());
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        Visitor visitor = visitors.as(secretary);
        String path = chair.path() + "/acceptance";
        String version = String.valueOf(forming.now(chair).version());
        Answer wrong = visitor.upload(
                path,
                "file",
                "scan.pdf",
                "not one".getBytes(StandardCharsets.US_ASCII),
                "version",
                version,
                "means",
                "LETTER",
                "on",
                "2026-11-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select("#on").attr("value"))
                .as("nothing typed is lost")
                .isEqualTo("2026-11-01");
        assertThat(visitor.upload(
                                path,
                                "file",
                                "scan.pdf",
                                pdf,
                                "version",
                                version,
                                "means",
                                "LETTER",
                                "on",
                                "2026-11-01")
                        .location())
                .isEqualTo(chair.path());
        assertThat(visitor.get(chair.path() + "/scan").bytes()).isEqualTo(pdf);
        assertThat(visitors.as(people.leader()).get(chair.path() + "/scan").status())
                .isEqualTo(200);
        assertThat(visitors.as(people.otherSecretary())
                        .get(chair.path() + "/scan")
                        .status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'ATTACHMENT_READ'")
                        .query(Integer.class)
                        .single())
                .as("A5: each reading is in the trail")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("B5: the page leads from seat to seat, shows gauges and what is missing, and at last the submission")
    void leadsToSubmission() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.SECRETARIAT);
        Visitor visitor = visitors.as(secretary);
        Document draft = visitor.get(body.path()).document();
        assertThat(draft.select("main a.btn-primary").attr("href"))
                .isEqualTo(forming.seat(body, Post.DEPUTY).path());
        assertThat(draft.select(".am-gauge")).hasSize(2);
        assertThat(draft.select(".am-missing a")).hasSize(9);
        assertThat(draft.select("form[action$=submission]")).isEmpty();
        forming.fill(secretary, body);
        Document ready = visitor.get(body.path()).document();
        String version =
                ready.select("form[action$=submission] input[name=version]").attr("value");
        Answer submitted = visitor.post(body.path() + "/submission", "version", version);
        assertThat(submitted.location()).isEqualTo(body.path());
        Document frozen = visitor.get(body.path()).document();
        assertThat(frozen.select(".am-status").first().text()).isEqualTo("محال على القيادة");
        assertThat(frozen.select(".am-seats a")).isEmpty();
        assertThat(visitors.as(people.leader()).get(body.path()).document().select("main form"))
                .as("the leadership reads and does not compose")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "B6: a signatory extends a body once, with a reason, beyond its end; nobody extends one that they sit in (A4)")
    void extendsOnce() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        MemberSummary chair = forming.youngWoman();
        forming.choose(secretary, forming.seat(body, Post.CHAIR), chair);
        forming.accept(secretary, forming.seat(body, Post.CHAIR));
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        forming.approve(body);
        LocalDate ends = legalDay.today().plusMonths(6);
        Visitor signatory = visitors.as(people.signatory());
        assertThat(extend(signatory, body, ends, "تأخر المؤتمر")
                        .document()
                        .select(".am-errors")
                        .text())
                .contains("القاعدة B6");
        assertThat(extend(signatory, body, ends.plusMonths(1), " ").status()).isEqualTo(422);
        Visitor named = visitors.as(people.ofMember(chair.id(), Grant.leaderWhoSigns()));
        assertThat(extend(named, body, ends.plusMonths(1), "تأخر المؤتمر")
                        .document()
                        .select(".am-errors")
                        .text())
                .contains("القاعدة A4");
        assertThat(extend(signatory, body, ends.plusMonths(1), "تأخر المؤتمر").location())
                .isEqualTo(body.path());
        assertThat(forming.now(body).endsOn()).isEqualTo(ends.plusMonths(1));
        assertThat(signatory.get(body.path()).document().select("main form")).isEmpty();
        assertThat(extend(signatory, body, ends.plusMonths(2), "مرة أخرى").status())
                .isEqualTo(422);
    }

    private Answer extend(Visitor signatory, Body body, LocalDate until, String reason) {
        return signatory.post(
                body.path() + "/extension",
                "version",
                String.valueOf(forming.now(body).version()),
                "until",
                until.toString(),
                "reason",
                reason);
    }

    @Test
    @DisplayName("R3: remarks of a return stand at their seat")
    void remarksAtTheirSeat() {
        Viewer secretary = appointed.regionalSecretary();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, body);
        forming.submit(secretary, body);
        Seat vice = forming.seat(body, Post.VICE_CHAIR);
        forming.giveBack(body, vice.id().toString());
        Document page = visitors.as(secretary).get(body.path()).document();
        assertThat(page.select("#seat-" + vice.id() + " blockquote").text()).contains("يرجى تعويض هذا العضو");
        assertThat(page.select(".am-seats blockquote")).hasSize(1);
    }

    @Test
    @DisplayName("R5: a new secretary inherits drafts, and what is under review waits for their endorsement")
    void successorInherits() {
        Viewer secretary = appointed.regionalSecretary();
        Body committee = forming.begin(secretary, BodyKind.COMMITTEE);
        forming.fill(secretary, committee);
        forming.submit(secretary, committee);
        Body draft = forming.begin(secretary, BodyKind.SECRETARIAT);
        appointed.end(EndReason.TERM_ENDED);
        Viewer next = appointed.regionalSecretary();
        Visitor visitor = visitors.as(next);
        assertThat(visitor.get(draft.path()).document().select(".am-next a.btn-primary"))
                .hasSize(1);
        assertThat(forming.seat(draft, Post.PRESIDENT).memberId()).isEqualTo(next.memberId());
        assertThat(visitor.get(committee.path()).document().select(".am-next").text())
                .contains("ينتظر تبنيكم");
        assertThat(visitors.as(secretary).get(draft.path()).status()).isIn(302, 404);
    }

    @Test
    @DisplayName("B8: the body's page says who left which seat, when and why")
    void saysWhoLeft() {
        Viewer secretary = appointed.regionalSecretary();
        MemberSummary member = appointed.member();
        Body body = forming.begin(secretary, BodyKind.COMMITTEE);
        Seat chair = chosen(secretary, body, member);
        Answer resigned = visitors.as(secretary)
                .post(
                        "/members/" + member.id() + "/status",
                        "version",
                        "0",
                        "status",
                        MemberStatus.RESIGNED.name(),
                        "onDay",
                        legalDay.today().toString(),
                        "reason",
                        "استقالة مكتوبة");
        assertThat(resigned.status()).isEqualTo(302);
        assertThat(visitors.as(secretary)
                        .get(body.path())
                        .document()
                        .select("#seat-" + chair.id())
                        .text())
                .contains(member.name().arabic(), "فقدان صفة الانخراط");
    }

    @Test
    @DisplayName("B1: appointing on the page shows the activation link once, and the letter is had in both languages")
    void appointsOnThePage() {
        MemberSummary member = appointed.member(new Newcomer().email("zineb@amana.example"));
        Visitor signatory = visitors.as(people.signatory());
        String post = "/regions/04/secretary";
        Document form =
                signatory.get(post + "/appointment?member=" + member.id()).document();
        assertThat(form.select("#accountEmail").attr("value")).isEqualTo("zineb@amana.example");
        Answer appointed = signatory.post(
                post + "/appointment",
                "memberId",
                member.id().toString(),
                "appointedOn",
                form.select("#appointedOn").attr("value"),
                "accountEmail",
                "zineb@amana.example");
        assertThat(appointed.location()).isEqualTo(post);
        assertThat(signatory.get(post).document().select("#once-link").text()).contains("/activate/");
        Document later = signatory.get(post).document();
        assertThat(later.select("#once-link")).isEmpty();
        for (String letter : later.select("a[href*=letter.pdf]").eachAttr("href")) {
            assertThat(new String(signatory.get(letter).bytes(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(later.select("a[href*=letter.pdf]")).hasSize(2);
    }

    @Test
    @DisplayName("B1: somebody is registered while appointing, and the appointment goes on with them")
    void registersWhileAppointing() {
        Visitor signatory = visitors.as(people.signatory());
        String path = "/regions/04/secretary/registration";
        List<String> person = List.of(
                "givenNameArabic",
                "رشيد",
                "familyNameArabic",
                "الوزاني",
                "gender",
                "MALE",
                "birthDate",
                "1975-05-05",
                "identityKind",
                "NATIONAL_CARD",
                "identityNumber",
                "ZT445566",
                "provinceCode",
                "04.421",
                "joinedOn",
                "2026-11-24",
                "consentOn",
                "2026-11-24");
        Answer undeclared = signatory.post(path, person.toArray(String[]::new));
        assertThat(undeclared.status()).isEqualTo(422);
        assertThat(undeclared.document().select("#givenNameArabic").attr("value"))
                .isEqualTo("رشيد");
        List<String> declared = new java.util.ArrayList<>(person);
        declared.addAll(List.of("declaresNoOtherParty", "true"));
        Answer registered = signatory.post(path, declared.toArray(String[]::new));
        assertThat(registered.location()).startsWith("/regions/04/secretary/appointment?member=");
        assertThat(signatory
                        .get(registered.location())
                        .document()
                        .select("main")
                        .text())
                .contains("رشيد الوزاني");
    }

    @Test
    @DisplayName("B1: ending on the page keeps the succession with its reason")
    void endsOnThePage() {
        appointed.regionalSecretary();
        Visitor signatory = visitors.as(people.signatory());
        String ending = "/mandates/"
                + mandates.regionalSecretary(People.REGION).orElseThrow().id() + "/end";
        Document form = signatory.get(ending).document();
        Answer ended = signatory.post(
                ending,
                "version",
                form.select("input[name=version]").attr("value"),
                "on",
                form.select("#on").attr("value"),
                "reason",
                EndReason.RESIGNED.name());
        assertThat(ended.location()).isEqualTo("/regions/04/secretary");
        assertThat(signatory.get(ended.location()).document().select("main").text())
                .contains("شاغر", "استقالة");
    }

    private Seat chosen(Viewer secretary, Body body, MemberSummary member) {
        Seat chair = forming.seat(body, Post.CHAIR);
        forming.choose(secretary, chair, member);
        return chair;
    }

    private String linkFor(Viewer secretary, Seat seat) {
        Visitor visitor = visitors.as(secretary);
        String next = visitor.post(seat.path() + "/invitation").location();
        String shown = visitor.get(next).document().select("#once-link").text();
        return shown.substring(shown.indexOf("/invitations/"));
    }
}
