package org.amana.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amana.access.Viewer;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class MemberRecordTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Settings settings;

    @Autowired
    HeardLosses losses;

    MemberSummary member;

    @BeforeEach
    void someone() {
        losses.heard.clear();
        member = register(people.secretary(), new Newcomer().identity(IdentityKind.NATIONAL_CARD, "QQ123456"));
    }

    @Test
    @DisplayName("A5: reading a member's record is in the audit trail")
    void viewIsAudited() {
        visitors.as(people.secretary()).get("/members/" + member.id());
        assertThat(facts("MEMBER_VIEWED")).isEqualTo(1);
        visitors.as(people.otherSecretary()).get("/members/" + member.id());
        assertThat(facts("MEMBER_VIEWED"))
                .as("who sees nothing leaves no trace of seeing")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A3: the leadership reads a record without the document's number and without changing it")
    void leadershipReads() {
        String page =
                visitors.as(people.leader()).get("/members/" + member.id()).body();
        assertThat(page).contains(member.number()).contains("•••••456").doesNotContain("QQ123456");
        assertThat(page).doesNotContain("/edit");
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + member.id())
                        .body())
                .contains("QQ123456");
    }

    @Test
    @DisplayName("M8: the form tells purpose, receivers, rights, authorisation number and contact")
    void notice() {
        String before = visitors.as(people.secretary()).get("/members/new").body();
        assertThat(before).contains("الغرض").doesNotContain("ترخيص اللجنة الوطنية");
        settings.set(Setting.DATA_PROTECTION_NUMBER, java.time.LocalDate.of(2020, 1, 1), "A-GU-000/2026", null);
        settings.set(Setting.DATA_PROTECTION_CONTACT, java.time.LocalDate.of(2020, 1, 1), "droits@parti.example", null);
        for (String path : List.of("/members/new", "/members/" + member.id() + "/edit", "/members/imports")) {
            String page = visitors.as(people.secretary()).get(path).body();
            assertThat(page)
                    .contains("A-GU-000/2026")
                    .contains("droits@parti.example")
                    .contains("الغرض");
        }
    }

    @Test
    @DisplayName("M1: a missing number is added later, and the record is complete")
    void completes() {
        MemberSummary incomplete = register(people.secretary(), new Newcomer().withoutIdentity());
        Answer answer = edit(incomplete, Map.of("identityKind", "PASSPORT", "identityNumber", "ab 12345"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(people.as(people.secretary(), () -> members.summary(incomplete.id()))
                        .complete())
                .isTrue();
    }

    @Test
    @DisplayName("M1: correcting someone does not give them another's document, nor take theirs away")
    void identityOnEdit() {
        MemberSummary other = register(people.secretary(), new Newcomer());
        assertThat(edit(other, Map.of("identityKind", "NATIONAL_CARD", "identityNumber", "QQ123456"))
                        .body())
                .contains(member.number());
        assertThat(edit(member, Map.of("identityKind", "", "identityNumber", ""))
                        .status())
                .isEqualTo(422);
        assertThat(edit(member, Map.of("identityNumber", "qq-123 456")).status())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("A member is found by the corrected name, and no longer by the former")
    void tokensFollow() {
        edit(member, Map.of("givenNameLatin", "Zineb", "familyNameLatin", "Wazzani"));
        assertThat(visitors.as(people.secretary()).get("/members?q=wazzani").body())
                .contains(member.number());
        assertThat(visitors.as(people.secretary())
                        .get("/members?q=tajribi")
                        .document()
                        .select("table.am-members"))
                .as("the Arabic name still sounds like it")
                .isNotEmpty();
        edit(
                member,
                Map.of(
                        "givenNameLatin",
                        "Zineb",
                        "familyNameLatin",
                        "Wazzani",
                        "familyNameArabic",
                        "الوزاني",
                        "givenNameArabic",
                        "زينب"));
        assertThat(visitors.as(people.secretary())
                        .get("/members?q=tajribi")
                        .document()
                        .select("table.am-members"))
                .isEmpty();
    }

    @Test
    @DisplayName("A form opened at a version that was overtaken answers 409 and keeps what was typed")
    void overtaken() {
        assertThat(edit(member, Map.of("address", "1, rue des Orangers")).status())
                .isEqualTo(302);
        Answer late = edit(member, Map.of("address", "2, rue des Palmiers", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("#address").val()).isEqualTo("2, rue des Palmiers");
        String version = late.document().select("input[name=version]").val();
        assertThat(edit(member, Map.of("address", "2, rue des Palmiers", "version", version))
                        .status())
                .isEqualTo(302);
    }

    @Test
    @DisplayName(
            "M3: the secretary records resignation, striking off and death with date and reason; the history stays")
    void secretaryChanges() {
        assertThat(change(people.secretary(), "RESIGNED", "2024-05-01", "").status())
                .isEqualTo(422);
        assertThat(change(people.secretary(), "RESIGNED", "2024-05-01", "Letter of 1 May")
                        .status())
                .isEqualTo(302);
        assertThat(change(people.secretary(), "ACTIVE", "2024-06-01", "Came back")
                        .status())
                .isEqualTo(302);
        assertThat(change(people.secretary(), "STRUCK_OFF", "2024-07-01", "By mistake")
                        .status())
                .isEqualTo(302);
        assertThat(change(people.secretary(), "DECEASED", "2024-08-01", "Told by the family")
                        .status())
                .isEqualTo(302);
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + member.id())
                        .document()
                        .select(".am-standings > li")
                        .size())
                .isEqualTo(5);
        assertThat(status()).isEqualTo(MemberStatus.DECEASED);
    }

    @Test
    @DisplayName("M3: suspension and expulsion are recorded by a signatory, with the decision attached")
    void decisions() {
        assertThat(change(people.secretary(), "SUSPENDED", "2024-05-01", "x").body())
                .contains("M3");
        assertThat(change(people.secretary(), "EXPELLED", "2024-05-01", "x").status())
                .isEqualTo(422);
        assertThat(change(people.leader(), "EXPELLED", "2024-05-01", "x").status())
                .isEqualTo(404);
        assertThat(change(people.signatory(), "EXPELLED", "2024-05-01", "x").status())
                .isEqualTo(422);
        assertThat(status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(decide("SUSPENDED", Uploads.pdf("decision"), "2024-05-01").status())
                .isEqualTo(302);
        assertThat(status()).isEqualTo(MemberStatus.SUSPENDED);
        assertThat(change(people.secretary(), "ACTIVE", "2024-06-01", "I say so")
                        .status())
                .isEqualTo(422);
        String link = visitors.as(people.secretary())
                .get("/members/" + member.id())
                .document()
                .select("a[href$=/decision]")
                .attr("href");
        Answer download = visitors.as(people.secretary()).get(link);
        assertThat(download.bytes()).isEqualTo(Uploads.pdf("decision"));
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("sandbox");
        assertThat(visitors.as(people.otherSecretary()).get(link).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("M3: whoever resigned under suspension is not made active again by the secretary")
    void resignedUnderSuspension() {
        decide("SUSPENDED", Uploads.pdf("decision"), "2024-05-01");
        assertThat(change(people.secretary(), "RESIGNED", "2024-06-01", "Letter")
                        .status())
                .isEqualTo(302);
        assertThat(change(people.secretary(), "ACTIVE", "2024-07-01", "Back").status())
                .isEqualTo(422);
        assertThat(decide("ACTIVE", Uploads.pdf("end"), "2024-07-01").status()).isEqualTo(302);
    }

    @Test
    @DisplayName("M3: a decision that is no document changes nothing")
    void wrongDecision() {
        Answer answer = decide("EXPELLED", "<html></html>".getBytes(), "2024-05-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(losses.heard).isEmpty();
    }

    @Test
    @DisplayName("B8: whoever ceases to be active loses what goes with it, once, in the same change")
    void losses() {
        change(people.secretary(), "RESIGNED", "2024-05-01", "Letter");
        assertThat(losses.heard).containsExactly(member.id() + " RESIGNED 2024-05-01");
        change(people.secretary(), "DECEASED", "2024-06-01", "Told by the family");
        assertThat(losses.heard).as("nothing is left to lose").hasSize(1);
    }

    private MemberStatus status() {
        return people.as(people.secretary(), () -> members.summary(member.id())).status();
    }

    private Answer change(Viewer by, String status, String day, String reason) {
        return visitors.as(by)
                .post(
                        "/members/" + member.id() + "/status",
                        "version",
                        version(),
                        "status",
                        status,
                        "onDay",
                        day,
                        "reason",
                        reason);
    }

    private Answer decide(String status, byte[] decision, String day) {
        return visitors.as(people.signatory())
                .upload(
                        "/members/" + member.id() + "/status",
                        "file",
                        "decision.pdf",
                        decision,
                        "version",
                        version(),
                        "status",
                        status,
                        "onDay",
                        day,
                        "reason",
                        "Decision 3/2024");
    }

    private String version() {
        return visitors.as(people.secretary())
                .get("/members/" + member.id() + "/status")
                .document()
                .select("input[name=version]")
                .val();
    }

    /** Sends the form as it was first opened, with some fields changed. */
    private Answer edit(MemberSummary whom, Map<String, String> changes) {
        var form = visitors.as(people.secretary())
                .get("/members/" + whom.id() + "/edit")
                .document()
                .select("main form")
                .first();
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        ((org.jsoup.nodes.FormElement) java.util.Objects.requireNonNull(form))
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.keySet().removeIf(name -> name.startsWith("_"));
        fields.put("confirmedNotDuplicate", "true");
        fields.putAll(changes);
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> {
            sent.add(name);
            sent.add(value);
        });
        return visitors.as(people.secretary()).post("/members/" + whom.id(), sent.toArray(String[]::new));
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(by, () -> members.register(by, newcomer.registration()));
    }

    private long facts(String action) {
        return jdbc.sql("select count(*) from audit_fact where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
