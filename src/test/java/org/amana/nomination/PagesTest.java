package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class PagesTest {

    private static final String PAGE = "/regions/04/nominees/" + People.PROVINCE;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Region region;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    Visitor secretary;

    @BeforeEach
    void signIn() {
        secretary = visitors.as(people.secretary());
    }

    @Test
    @DisplayName("N1: the list shows what is missing in every province, and one primary button: the next thing to do")
    void listPage() {
        Answer before = secretary.get("/regions/04/nominees");
        assertThat(before.document().select(".btn-primary")).hasSize(1);
        assertThat(secretary.post("/regions/04/nominees").status()).isEqualTo(302);

        Answer begun = secretary.get("/regions/04/nominees");

        assertThat(begun.document().select(".btn-primary"))
                .singleElement()
                .satisfies(next -> assertThat(next.attr("href")).isEqualTo("/regions/04/nominees/04.281"));
        assertThat(begun.document().select("#province-04\\.441 .am-lacks a").attr("href"))
                .isEqualTo("/regions/04/nominees/04.441");
        assertThat(begun.document().select("[id^=province-]")).hasSize(7);
    }

    @Test
    @DisplayName("N3: a province page proposes, ranks and removes by plain forms")
    void provincePage() {
        MemberSummary member = region.member(People.PROVINCE);
        Answer found = secretary.get(PAGE + "?text=" + member.number());
        assertThat(found.document().select("#found .am-checks li")).hasSize(6);

        Answer added = secretary.post(
                PAGE + "/nominees", "version", "0", "memberId", member.id().toString());

        assertThat(added.location()).isEqualTo(PAGE);
        assertThat(secretary.get(PAGE).document().select(".am-nominees .am-checks li"))
                .hasSize(7);
    }

    @Test
    @DisplayName("N3: a refusal names rule, limit and fact, and keeps the search that was typed")
    void refusal() {
        MemberSummary incomplete =
                region.register(Region.newcomer(People.PROVINCE).withoutIdentity());

        Answer refused = secretary.post(
                PAGE + "/nominees",
                "version",
                "0",
                "memberId",
                incomplete.id().toString(),
                "text",
                incomplete.number());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#errors").text()).contains("N3");
        assertThat(refused.document().select("#text").val()).isEqualTo(incomplete.number());
    }

    @Test
    @DisplayName("R1: a stale form is told apart (409) and keeps what was typed")
    void staleForm() {
        UUID nominee = region.nominate(region.register(
                Region.newcomer(People.PROVINCE).joined(region.today().minusMonths(1))));
        String version = String.valueOf(region.place(People.PROVINCE).version());
        region.nominate(region.member(People.PROVINCE));

        Answer stale = secretary.post(
                PAGE + "/" + nominee + "/waiver", "version", version, "justification", "منسقة الشبيبة منذ سنوات");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select("[name=justification]").text()).isEqualTo("منسقة الشبيبة منذ سنوات");
    }

    @Test
    @DisplayName("B4: an acceptance is recorded with its scan, which the region and the leadership can read again")
    void acceptanceWithScan() {
        UUID nominee = region.nominate(region.member(People.PROVINCE));
        String version = String.valueOf(region.place(People.PROVINCE).version());

        Answer saved = secretary.upload(
                PAGE + "/" + nominee + "/acceptance",
                "file",
                "قبول.pdf",
                Uploads.pdf("accepted"),
                "version",
                version,
                "means",
                "LETTER",
                "on",
                region.today().toString());

        assertThat(saved.location()).isEqualTo(PAGE);
        assertThat(visitors.as(people.leader())
                        .get(PAGE + "/" + nominee + "/scan")
                        .header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(visitors.as(people.otherSecretary())
                        .get(PAGE + "/" + nominee + "/scan")
                        .status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'ATTACHMENT_READ'")
                        .query(Integer.class)
                        .single())
                .as("A5: each reading is in the trail")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("B4: the link to accept is shown once; whoever holds it accepts without signing in")
    void invitation() {
        UUID nominee = region.nominate(region.member(People.PROVINCE));
        String version = String.valueOf(region.place(People.PROVINCE).version());

        Answer shown = secretary.post(PAGE + "/" + nominee + "/invitation", "version", version);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.document().select("#link").text()).startsWith("http").contains("/invitations/");
    }

    @Test
    @DisplayName("N6: the official list in Arabic and French with its check code, once every province is decided")
    void officialPaper() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        Visitor small = visitors.as(people.secretary(Region.SMALL));
        assertThat(small.get("/regions/12/nominees/list.pdf").status()).isEqualTo(422);
        nominees.forEach(region::confirm);

        for (String language : new String[] {"ar", "fr"}) {
            Answer paper = small.get("/regions/12/nominees/list.pdf?lang=" + language);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(new String(paper.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(small.get("/regions/12/nominees").document().select("a[href*=list.pdf]"))
                .hasSize(2);
        assertThat(visitors.as(people.otherSecretary())
                        .get("/regions/12/nominees/list.pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("N5: a returned province shows the remarks in place, beside the nominee they speak of")
    void remarksInPlace() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        region.giveBack(Region.FIRST, nominees.get(Region.FIRST).toString(), "نرجو اقتراح اسم ثان إلى جانبه");

        Visitor small = visitors.as(people.secretary(Region.SMALL));
        Answer page = small.get("/regions/12/nominees/" + Region.FIRST);

        assertThat(page.document()
                        .select("#nominee-" + nominees.get(Region.FIRST) + " .am-said")
                        .text())
                .contains("نرجو اقتراح اسم ثان إلى جانبه");
        assertThat(small.get("/regions/12/nominees")
                        .document()
                        .select(".btn-primary")
                        .attr("href"))
                .isEqualTo("/regions/12/nominees/" + Region.FIRST);
    }

    @Test
    @DisplayName("A3: the leadership reads a list and changes nothing; others find nothing")
    void readers() {
        UUID nominee = region.nominate(region.member(People.PROVINCE));
        Visitor leader = visitors.as(people.leader());

        assertThat(leader.get(PAGE).document().select("main form[method=post]")).isEmpty();
        assertThat(leader.get("/regions/04/nominees").document().select("main form[method=post]"))
                .isEmpty();
        assertThat(leader.post(PAGE + "/" + nominee + "/removal").status()).isEqualTo(404);
        assertThat(visitors.as(people.provincial()).get(PAGE).status()).isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary()).get(PAGE).status()).isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary())
                        .get("/regions/01/nominees/" + People.PROVINCE)
                        .status())
                .isEqualTo(404);
    }
}
