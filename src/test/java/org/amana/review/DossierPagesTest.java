package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.testing.Answer;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossierPagesTest extends ReviewRoom {

    @Autowired
    Visitors visitors;

    private Visitor leader() {
        return visitors.as(people.leader());
    }

    private Visitor signatory() {
        return visitors.as(people.signatory());
    }

    private Visitor secretary() {
        return visitors.as(people.secretary());
    }

    private static String page(Dossier dossier) {
        return "/reviews/" + dossier.id();
    }

    private String version(Dossier dossier) {
        return String.valueOf(now(dossier.id()).version());
    }

    @Test
    @DisplayName("R2: a round stands beside the round before, with what is new, gone and changed marked in words")
    void sideBySide() {
        subject.facts.add(Fact.words("dossierKind.COMMITTEE", "تعليل أول"));
        Dossier dossier = submitted();
        returned(dossier.id());
        subject.places.remove(0);
        subject.seat("seat-2", LocalDate.of(2026, 11, 20));
        subject.seat("seat-3", LocalDate.of(2026, 11, 3));
        submit(dossier.id());
        Document page = leader().get(page(dossier)).document();
        assertThat(page.select(".am-place").eachAttr("class"))
                .containsExactly(
                        "am-sheet am-place am-place-changed",
                        "am-sheet am-place am-place-added",
                        "am-sheet am-place am-place-removed");
        assertThat(page.select(".am-place-changed .am-status").eachText()).contains("تغيّر");
        assertThat(page.select(".am-place-changed td").eachText()).containsExactly("20 نونبر 2026", "2 نونبر 2026");
        assertThat(page.select(".am-changes li")).hasSize(3);
        assertThat(page.select("#place-0").text()).contains("المرجو مراجعة التمثيلية");
        Document first = leader().get(page(dossier) + "?round=1").document();
        assertThat(first.select(".am-place dd").eachText()).containsExactly("1 نونبر 2026", "2 نونبر 2026");
        assertThat(first.select("form[action$=/remarks], #decision")).isEmpty();
    }

    @Test
    @DisplayName("R3: a remark hangs on its seat, and the region reads it with the decision and not before")
    void remarkAtItsPlace() {
        Dossier dossier = submitted();
        Document before = leader().get(page(dossier)).document();
        assertThat(before.select("#place-2 input[name=place]").attr("value")).isEqualTo("seat-2");
        Answer sent =
                leader().post(page(dossier) + "/remarks", "place", "seat-2", "at", "2", "words", "تحققوا من القبول");
        assertThat(sent.location()).isEqualTo(page(dossier));
        assertThat(leader().get(page(dossier))
                        .document()
                        .select("#place-2 .am-quote")
                        .text())
                .isEqualTo("تحققوا من القبول");
        assertThat(secretary().get(page(dossier)).body()).doesNotContain("تحققوا من القبول");
        leader().post(page(dossier) + "/return", "version", version(dossier));
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.RETURNED);
        assertThat(secretary()
                        .get(page(dossier))
                        .document()
                        .select("#place-2 .am-quote")
                        .text())
                .isEqualTo("تحققوا من القبول");
    }

    @Test
    @DisplayName("R3: a return without a remark is refused on the page")
    void returnWithoutRemark() {
        Dossier dossier = submitted();
        leader().get(page(dossier));
        Answer refused = leader().post(page(dossier) + "/return", "version", version(dossier));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#errors").text()).contains("R3");
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    @DisplayName("R1: who comes second is told what happened and by whom, and keeps what they typed")
    void second() {
        Dossier dossier = submitted();
        leader().get(page(dossier));
        String seen = version(dossier);
        approve(people.signatory(), dossier.id());
        Answer remark = leader().post(page(dossier) + "/remarks", "at", "0", "words", "كلام طويل كتبته");
        assertThat(remark.status()).isEqualTo(409);
        assertThat(remark.document().select("#errors").text())
                .contains("شخص signatory")
                .contains("صادقت");
        assertThat(remark.document().select("textarea#words").text()).isEqualTo("كلام طويل كتبته");
        Answer rejection = signatory().post(page(dossier) + "/reject", "version", seen, "reason", "سبب مفصل");
        assertThat(rejection.status()).isEqualTo(409);
        assertThat(rejection.document().select("textarea[name=reason]").text()).isEqualTo("سبب مفصل");
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.APPROVED);
    }

    @Test
    @DisplayName(
            "R4: a leadership member sees no approval, a signatory approves with a choice and is led to the next province")
    void approvalLeadsOn() {
        subject.choices.add(new Choice("a", Fact.words("dossierKind.NOMINATION", "أ")));
        subject.choices.add(new Choice("b", Fact.words("dossierKind.NOMINATION", "ب")));
        UUID list = UUID.randomUUID();
        Dossier first = submitted(list, "04.281");
        Dossier second = submitted(list, "04.291");
        assertThat(leader().get(page(first)).document().select("form[action$=/approve]"))
                .isEmpty();
        Document page = signatory().get(page(first)).document();
        assertThat(page.select("input[name=choice]")).hasSize(2);
        assertThat(page.select("nav.am-group a[rel=next]").attr("href")).isEqualTo(page(second));
        Answer none = signatory().post(page(first) + "/approve", "version", version(first));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.document().select("#choice .am-wrong")).hasSize(1);
        Answer done = signatory().post(page(first) + "/approve", "version", version(first), "choice", "b");
        assertThat(done.location()).isEqualTo(page(second));
        assertThat(subject.heard).containsExactly("approved b");
        assertThat(signatory().get(page(second)).document().select(".am-flash").text())
                .contains(first.reference());
        assertThat(secretary().get(page(first)).document().select("aside").text())
                .contains("ب");
        Answer last = signatory().post(page(second) + "/approve", "version", version(second), "choice", "a");
        assertThat(last.location()).isEqualTo("/reviews");
    }

    @Test
    @DisplayName("N3: what bars approval is shown on the page, and refuses it")
    void bars() {
        Dossier dossier = submitted();
        subject.bars.add(new RuleViolation.Reason("review.personErased", null, java.util.List.of()));
        assertThat(signatory()
                        .get(page(dossier))
                        .document()
                        .select("#decision .am-notice-late")
                        .text())
                .contains("شخص لم تعد معطياته متوفرة");
        Answer refused = signatory().post(page(dossier) + "/approve", "version", version(dossier));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(now(dossier.id()).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    @DisplayName("B6: an approval that ends asks for the end, after today, and offers the usual one")
    void until() {
        subject.ends = true;
        Dossier dossier = submitted();
        Document page = signatory().get(page(dossier)).document();
        assertThat(page.select("input[name=until]").attr("value")).isNotBlank();
        Answer past = signatory().post(page(dossier) + "/approve", "version", version(dossier), "until", "2020-01-01");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.document().select("input[name=until]").attr("value")).isEqualTo("2020-01-01");
        signatory().post(page(dossier) + "/approve", "version", version(dossier), "until", "2099-01-01");
        assertThat(now(dossier.id()).approvedUntil()).isEqualTo(LocalDate.of(2099, 1, 1));
    }

    @Test
    @DisplayName("R1: rejecting asks for the reason on a page of its own; the region reads it")
    void rejecting() {
        Dossier dossier = submitted();
        Document page = signatory().get(page(dossier)).document();
        String ask = page.select("a.btn-danger").attr("href");
        Document form = signatory().get(ask).document();
        assertThat(form.select("input[name=version]").attr("value")).isEqualTo(version(dossier));
        Answer blank = signatory().post(page(dossier) + "/reject", "version", version(dossier), "reason", " ");
        assertThat(blank.status()).isEqualTo(422);
        Answer done = signatory()
                .post(page(dossier) + "/reject", "version", version(dossier), "reason", "لا تمثيلية للأقاليم");
        assertThat(done.location()).isEqualTo("/reviews");
        assertThat(secretary().get(page(dossier)).document().select("#place-0").text())
                .contains("سبب الرفض")
                .contains("لا تمثيلية للأقاليم");
    }

    @Test
    @DisplayName(
            "R1: the region recalls on the page while nobody has opened it; once opened the page offers it no more")
    void recalling() {
        Dossier dossier = submitted();
        assertThat(secretary().get(page(dossier)).document().select("form[action$=/recall]"))
                .hasSize(1);
        leader().get(page(dossier));
        assertThat(secretary().get(page(dossier)).document().select("form[action$=/recall]"))
                .isEmpty();
        Answer late = secretary().post(page(dossier) + "/recall", "version", version(dossier));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("#errors").text()).contains("شخص leader");
    }

    @Test
    @DisplayName("The pages speak French and English too")
    void languages() {
        Dossier dossier = submitted();
        returned(dossier.id());
        subject.seat("seat-1", LocalDate.of(2026, 11, 30));
        submit(dossier.id());
        for (String language : new String[] {"fr", "en"}) {
            signatory().get("/language/" + language);
            assertThat(signatory().get(page(dossier)).status()).isEqualTo(200);
            assertThat(signatory().get(page(dossier) + "/reject").status()).isEqualTo(200);
            Document inbox = signatory().get("/reviews").document();
            assertThat(inbox.select(".am-change").text())
                    .isEqualTo(language.equals("fr") ? "un siège modifié" : "one seat changed");
        }
    }

    private Dossier submitted(UUID list, String province) {
        var secretary = people.secretary();
        Dossier dossier = people.as(
                secretary,
                () -> dossiers.begin(DossierKind.NOMINATION, subject.subject(), list, "04", province, secretary));
        return submit(dossier.id());
    }
}
