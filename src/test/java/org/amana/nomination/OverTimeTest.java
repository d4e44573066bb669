package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.Standing;
import org.amana.review.DossierState;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a list while time passes, as its people see it. */
@AmanaTest
class OverTimeTest {

    private static final String SMALL = Region.SMALL;
    private static final String FIRST = Region.FIRST;
    private static final String LIST = "/regions/" + SMALL + "/nominees";
    private static final String PROVINCE = LIST + "/" + FIRST;

    @Autowired
    Region region;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Visitor secretary() {
        return visitors.as(people.secretary(SMALL));
    }

    private Visitor signatory() {
        return visitors.as(people.signatory());
    }

    private String dossier() {
        return "/reviews/" + region.dossier(FIRST).id();
    }

    private Answer confirm(UUID nominee) {
        return signatory()
                .post(
                        dossier() + "/approve",
                        "version",
                        String.valueOf(region.dossier(FIRST).version()),
                        "choice",
                        nominee.toString());
    }

    private MemberSummary memberOf(UUID nominee) {
        return region.now(FIRST).nominees().stream()
                .filter(one -> one.id().equals(nominee))
                .findFirst()
                .orElseThrow()
                .member();
    }

    private void endMandate() {
        Mandate mandate = mandates.provincialSecretaries(SMALL).get(FIRST);
        Answer ended = signatory()
                .post(
                        "/mandates/" + mandate.id() + "/end",
                        "version",
                        String.valueOf(mandate.version()),
                        "on",
                        region.today().toString(),
                        "reason",
                        "RESIGNED");
        assertThat(ended.status()).isEqualTo(302);
        assertThat(mandates.provincialSecretaries(SMALL)).doesNotContainKey(FIRST);
    }

    @Test
    @DisplayName(
            "N3: who withdraws after submission is noted beside the frozen dossier, for both sides, and not confirmed")
    void withdraws() {
        region.begin(SMALL);
        UUID first = region.accepted(region.young(FIRST));
        UUID second = region.accepted(region.member(FIRST));
        region.proposeNobody(Region.SECOND);
        region.consult(FIRST);
        region.submit(SMALL);
        String name = memberOf(first).name().arabic();

        Answer noted = secretary()
                .post(
                        PROVINCE + "/" + first + "/withdrawal",
                        "on",
                        region.today().toString());

        assertThat(noted.status()).isEqualTo(302);
        for (Visitor reader : List.of(secretary(), visitors.as(people.leader()))) {
            assertThat(reader.get(dossier()).document().select(".am-notice").text())
                    .contains("منذ الإحالة", name);
        }
        assertThat(confirm(first).status()).isEqualTo(422);
        assertThat(confirm(second).status()).isEqualTo(302);
    }

    @Test
    @DisplayName("N3, B8: with everybody expelled the province returns by itself, and its page says so and what to do")
    void everybodyLost() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        UUID member = memberOf(nominees.get(FIRST)).id();

        String status = "/members/" + member + "/status";
        Visitor signatory = signatory();
        Answer expelled = signatory.upload(
                status,
                "file",
                "decision.pdf",
                "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "version",
                signatory.get(status).document().select("[name=version]").val(),
                "status",
                "EXPELLED",
                "onDay",
                region.today().toString(),
                "reason",
                "قرار نهائي");

        assertThat(expelled.status()).isEqualTo(302);
        assertThat(region.dossier(FIRST).state()).isEqualTo(DossierState.RETURNED);
        Document page = secretary().get(PROVINCE).document();
        assertThat(page.select("#itself").text()).isEqualTo("رجع هذا الملف تلقائيا");
        assertThat(page.select("#former").parents().text()).contains("لم");
        assertThat(secretary()
                        .get(LIST)
                        .document()
                        .select(".am-next .btn-primary")
                        .attr("href"))
                .isEqualTo(PROVINCE);
    }

    @Test
    @DisplayName("N5: a province that comes back twice is in its third round; each round stays readable")
    void twice() {
        region.ready(SMALL);
        region.submit(SMALL);
        for (int round = 2; round <= 3; round++) {
            region.giveBack(FIRST, null, "يرجى إضافة اسم " + round);
            assertThat(secretary()
                            .get(PROVINCE)
                            .document()
                            .select("#remarks")
                            .parents()
                            .text())
                    .contains("يرجى إضافة اسم " + round);
            region.accepted(round == 2 ? region.man(FIRST) : region.member(FIRST));
            assertThat(region.submit(SMALL)).isEqualTo(1);
        }
        assertThat(region.dossier(FIRST).round()).isEqualTo(3);
        Document sheet = visitors.as(people.leader()).get(dossier()).document();
        assertThat(sheet.select(".am-rounds a")).hasSize(3);
        assertThat(secretary()
                        .get("/regions/" + SMALL + "/versions/" + FIRST)
                        .document()
                        .select("#before option"))
                .hasSize(3);
    }

    @Test
    @DisplayName("R1, N5: where the names were refused another dossier begins; the page shows whom and why")
    void refused() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        MemberSummary refused = memberOf(nominees.get(FIRST));
        String before = region.dossier(FIRST).reference();
        region.refuseNames(FIRST);

        Document page = secretary().get(PROVINCE).document();

        assertThat(page.text()).contains("المطلوب أسماء أخرى", refused.name().arabic());
        assertThat(page.select(".am-candidates").text()).contains("رفضت القيادة هذا الاسم");
        region.accepted(region.member(FIRST));
        assertThat(region.dossier(FIRST).reference()).isNotEqualTo(before);
        Document again = secretary().get(PROVINCE).document();
        assertThat(again.text()).contains("المطلوب أسماء أخرى", refused.name().arabic());
        assertThat(region.submit(SMALL)).isEqualTo(1);
    }

    @Test
    @DisplayName("R5: a new secretary stands by all provinces under review at once, and the review goes on")
    void secretaryReplaced() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        JdbcClient.create(owner)
                .sql("update role_assignment set valid_until = ? where account_id = ?")
                .params(region.today().minusDays(1), people.secretary(SMALL).accountId())
                .update();
        Viewer successor = people.give(people.withoutRole(), Grant.region(Role.REGIONAL_SECRETARY, SMALL));
        assertThat(confirm(nominees.get(FIRST)).body()).contains("R5");
        Visitor next = visitors.as(successor);
        assertThat(next.get(LIST).document().select(".am-next form").attr("action"))
                .isEqualTo(LIST + "/endorsement");

        assertThat(next.post(LIST + "/endorsement").status()).isEqualTo(302);

        assertThat(next.get(LIST).document().select(".am-next form[action$=endorsement]"))
                .isEmpty();
        assertThat(visitors.as(successor).post(LIST + "/endorsement").status()).isEqualTo(422);
        String version = visitors.as(people.signatory())
                .get("/reviews")
                .document()
                .select(".am-inbox")
                .text();
        assertThat(version).doesNotContain("تتبناه");
    }

    @Test
    @DisplayName("B1, N5: a confirmed secretary who leaves while the list is open brings that province back, alone")
    void leavesWhileOpen() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        assertThat(confirm(nominees.get(FIRST)).status()).isEqualTo(302);
        endMandate();

        Document list = secretary().get(LIST).document();

        assertThat(list.select("#province-" + FIRST.replace(".", "\\.")).text()).contains("شاغر من جديد");
        assertThat(list.select(".am-next .btn-primary").attr("href")).isEqualTo(PROVINCE);
        UUID other = region.accepted(region.man(FIRST));
        assertThat(region.now(FIRST).former())
                .extracting(one -> one.nominee().standing())
                .containsExactly(Standing.LEFT_POST);
        assertThat(region.now(Region.SECOND).editable()).isFalse();
        assertThat(region.submit(SMALL)).isEqualTo(1);
        assertThat(confirm(other).status()).isEqualTo(302);
        assertThat(region.now(FIRST).status()).isEqualTo(ProvinceStatus.CONFIRMED);
        region.confirm(Region.SECOND, nominees.get(Region.SECOND));
        assertThat(region.list(SMALL).closed()).isTrue();
    }

    @Test
    @DisplayName("B1, N1, N6: once the list is closed, a supplementary list fills the vacant posts only")
    void supplementary() {
        Map<String, UUID> nominees = region.ready(SMALL);
        region.submit(SMALL);
        nominees.forEach(region::confirm);
        assertThat(secretary().post(LIST, "posts", "vacant").status()).isEqualTo(422);
        endMandate();
        assertThat(secretary().get(LIST).document().select("a[href$=/new]").text())
                .contains("الشاغر");
        assertThat(secretary().get(LIST + "/new").document().select("input[value=vacant]"))
                .hasSize(1);

        assertThat(secretary().post(LIST, "posts", "vacant").status()).isEqualTo(302);

        assertThat(region.list(SMALL).provinces())
                .extracting(province -> province.province().code())
                .containsExactly(FIRST);
        assertThat(region.list(SMALL).gauges().whole()).isEqualTo(2);
        assertThat(secretary().get(LIST + "/" + Region.SECOND).status()).isEqualTo(200);
        UUID other = region.accepted(region.man(FIRST));
        assertThat(region.missing(FIRST)).containsExactly("N2.consultation.missing");
        region.consult(FIRST);
        assertThat(region.submit(SMALL)).isEqualTo(1);
        assertThat(confirm(other).status()).isEqualTo(302);
        assertThat(region.list(SMALL).closed()).isTrue();
        assertThat(mandates.provincialSecretaries(SMALL)).hasSize(2);
        Document closed = secretary().get(LIST).document();
        assertThat(closed.select("a[href*=list.pdf]")).hasSize(4);
        for (var paper : closed.select("a[href*=list.pdf]")) {
            assertThat(secretary().get(paper.attr("href")).header("Content-Type"))
                    .isEqualTo("application/pdf");
        }
    }
}
