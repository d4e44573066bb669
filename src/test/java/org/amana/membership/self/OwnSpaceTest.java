package org.amana.membership.self;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class OwnSpaceTest {

    private static final List<String> PAGES = List.of(
            "/me",
            "/me/data",
            "/me/skills",
            "/me/address",
            "/me/contact?means=PHONE",
            "/me/contact?means=EMAIL",
            "/me/corrections",
            "/me/corrections/new?of=NAME",
            "/me/corrections/new?of=IDENTITY",
            "/me/corrections/new?of=PHOTOGRAPH",
            "/me/documents",
            "/me/seen",
            "/me/leave",
            "/me/leave/confirm");

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private MemberSummary summary(Viewer member) {
        return people.as(people.secretary(), () -> members.summary(member.memberId()));
    }

    private int versionOf(Viewer member) {
        return people.as(
                people.leader(),
                () -> Integer.parseInt(visitors.as(people.secretary())
                        .get("/members/" + member.memberId() + "/status")
                        .document()
                        .select("input[name=version]")
                        .attr("value")));
    }

    private void becomes(Viewer by, Viewer member, MemberStatus status) {
        assertThat(visitors.as(by)
                        .upload(
                                "/members/" + member.memberId() + "/status",
                                "file",
                                "decision.pdf",
                                Uploads.pdf("decision"),
                                "version",
                                String.valueOf(versionOf(member)),
                                "status",
                                status.name(),
                                "onDay",
                                LocalDate.now(LegalDay.ZONE).toString(),
                                "reason",
                                "Decision 7/2026")
                        .status())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("M7: a member's space shows the member's own record in three languages, and begins where they sign in")
    void theirOwn() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        assertThat(visitor.get("/home").location()).isEqualTo("/me");
        for (String language : List.of("ar", "fr", "en")) {
            visitor.get("/language/" + language);
            for (String page : PAGES) {
                assertThat(visitor.get(page).status()).as(page).isEqualTo(200);
            }
        }
        MemberSummary own = summary(member);
        assertThat(visitor.get("/me").body()).contains(own.number());
        assertThat(visitor.get("/me/data").body())
                .contains(own.name().latin().split(" ")[0])
                .contains("AB");
    }

    @Test
    @DisplayName("A3: about other members a member finds nothing, nor their corrections, papers and files")
    void nothingOfOthers() {
        Viewer member = people.member();
        Viewer secretary = people.secretary();
        MemberSummary other = people.as(secretary, () -> members.register(secretary, new Newcomer().registration()));
        Viewer neighbour = people.ofMember(other.id(), null);
        visitors.as(neighbour)
                .upload(
                        "/me/corrections",
                        "file",
                        "proof.pdf",
                        Uploads.pdf("proof"),
                        "field",
                        "BIRTH_DATE",
                        "birthDate",
                        "1980-02-03");
        UUID correction = jdbc.sql("select subject_id, details ->> 'correction' as c from audit_fact"
                        + " where action = 'CORRECTION_ASKED'")
                .query((row, n) -> UUID.fromString(row.getString("c")))
                .single();
        UUID proof = jdbc.sql("select subject_id from audit_fact where action = 'ATTACHMENT_STORED'")
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .single();

        Visitor visitor = visitors.as(member);
        for (String path : List.of(
                "/members",
                "/members/" + other.id(),
                "/members/" + member.memberId(),
                "/corrections",
                "/corrections/" + correction,
                "/corrections/" + correction + "/proof",
                "/me/documents/" + proof)) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(visitor.post("/me/corrections/" + correction + "/withdraw").status())
                .isEqualTo(404);
        assertThat(visitors.as(neighbour).get("/me/documents/" + proof).status())
                .isEqualTo(200);
        assertThat(visitors.as(neighbour).get("/me/documents/" + proof).bytes()).isEqualTo(Uploads.pdf("proof"));
        assertThat(visitors.as(secretary)
                        .get("/corrections/" + correction + "/proof")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "P2: skills and availability are the member's own word; they stand at once and are exchanged as a whole")
    void skills() {
        Visitor visitor = visitors.as(people.member());
        assertThat(visitor.post("/me/skills", "skills", "LAW", "skills", "FIRST_AID", "availability", "WEEKENDS")
                        .location())
                .isEqualTo("/me");
        assertThat(visitor.get("/me/skills").document().select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("LAW", "FIRST_AID", "WEEKENDS");
        visitor.post("/me/skills", "skills", "FIRST_AID", "skills", "DRIVING");
        assertThat(visitor.get("/me/skills").document().select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("FIRST_AID", "DRIVING");
        assertThat(visitor.post("/me/skills", "skills", "SORCERY").status()).isEqualTo(422);
        visitor.post("/me/skills");
        assertThat(visitor.get("/me/skills").document().select("input[checked]"))
                .isEmpty();
    }

    @Test
    @DisplayName("M7: the address changes at once; of two tabs the second is told")
    void address() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        String version = visitor.get("/me/address")
                .document()
                .select("input[name=version]")
                .attr("value");
        assertThat(visitor.post("/me/address", "version", version, "address", "12, rue des Orangers")
                        .location())
                .isEqualTo("/me/data");
        assertThat(visitor.get("/me/data").body()).contains("12, rue des Orangers");
        assertThat(visitor.post("/me/address", "version", version, "address", "elsewhere")
                        .status())
                .isEqualTo(409);
        assertThat(visitor.get("/me/data").body()).contains("12, rue des Orangers");
    }

    @Test
    @DisplayName("M3, M7: whoever is suspended reads everything and changes nothing")
    void suspended() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        becomes(people.signatory(), member, MemberStatus.SUSPENDED);
        for (String page : PAGES) {
            assertThat(visitor.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(visitor.get("/me/documents").document().select("main a[href^=/me/documents/]"))
                .hasSize(1);
        assertThat(visitor.post("/me/skills", "skills", "LAW").status()).isEqualTo(422);
        assertThat(visitor.post("/me/address", "version", "1", "address", "x").status())
                .isEqualTo(422);
        assertThat(visitor.post("/me/corrections", "field", "BIRTH_DATE", "birthDate", "1980-02-03")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/me/contact", "means", "EMAIL", "contact", "new@amana.example")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("M7, B8: a member leaves in two steps and at once; what stands behind is told to the region")
    void leaving() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        visitor.post("/me/corrections", "field", "BIRTH_DATE", "birthDate", "1980-02-03");
        assertThat(visitor.post("/me/leave").status()).isEqualTo(422);
        assertThat(summary(member).status()).isEqualTo(MemberStatus.ACTIVE);

        assertThat(visitor.post("/me/leave", "meant", "true", "reason", "Moving abroad")
                        .location())
                .isEqualTo("/me");
        assertThat(summary(member).status()).isEqualTo(MemberStatus.RESIGNED);
        assertThat(people.now(member).member()).isFalse();
        assertThat(visitor.get("/me").status()).isEqualTo(200);
        assertThat(visitor.get("/me").body()).contains(summary(member).number());
        for (String page : PAGES.subList(1, PAGES.size())) {
            assertThat(visitor.get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(visitor.post("/me/leave", "meant", "true").status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + member.memberId())
                        .body())
                .contains("Moving abroad");
        assertThat(visitors.as(people.secretary()).get("/home").body())
                .contains(summary(member).number());
        assertThat(visitors.as(people.secretary())
                        .get("/corrections")
                        .document()
                        .select("main a[href^=/corrections/]"))
                .isEmpty();
    }

    @Test
    @DisplayName("M7: whoever holds an office has a space as well, and finds it in the menu")
    void withOffice() {
        Viewer secretary = people.secretary();
        MemberSummary officer = people.as(secretary, () -> members.register(secretary, new Newcomer().registration()));
        Viewer leader = people.ofMember(officer.id(), Grant.nation(Role.CENTRAL_LEADERSHIP));
        Visitor visitor = visitors.as(leader);
        assertThat(visitor.get("/home").status()).isEqualTo(200);
        assertThat(visitor.get("/home").document().select("nav a[href=/me]")).isNotEmpty();
        assertThat(visitor.get("/me/data").body()).contains(officer.number());
    }

    @Test
    @DisplayName(
            "M7: a member sees in which role, when and why the record was looked at, a page at a time, and no name")
    void whoSaw() {
        Viewer member = people.member();
        Viewer secretary = people.secretary();
        for (int look = 0; look < 27; look++) {
            visitors.as(people.provincial()).get("/members/" + member.memberId());
        }
        visitors.as(people.leader()).get("/members/" + member.memberId());
        Visitor visitor = visitors.as(member);
        visitor.get("/language/en");
        org.jsoup.nodes.Document first = visitor.get("/me/seen").document();
        assertThat(first.select("ol.am-list > li")).hasSize(25);
        assertThat(first.select("ol.am-list > li").get(0).text()).contains("Record opened", "leadership");
        assertThat(first.select("ol.am-list > li").get(1).text()).contains("Provincial secretary");
        assertThat(first.text()).doesNotContain("Person provincial", "Person leader");
        org.jsoup.nodes.Document second =
                visitor.get(first.select("a[rel=next]").attr("href")).document();
        assertThat(second.select("ol.am-list > li")).hasSize(4);
        assertThat(second.text()).contains("Record entered", "Regional secretary");
        assertThat(visitor.get(second.select("a[rel=prev]").attr("href"))
                        .document()
                        .select("ol.am-list > li"))
                .hasSize(25);
        assertThat(secretary.member()).isFalse();
    }
}
