package org.amana.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
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

/** Nobody decides about themselves, also by an account that is not the member's own. */
@AmanaTest
class OwnRecordTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName(
            "A4: whose account is signed in to by the address of a member’s record decides nothing about that record")
    void bySameAddress() {
        MemberSummary other = registered(new Newcomer().email("other@amana.example"));
        Viewer secretary = people.secretary();
        MemberSummary own = registered(new Newcomer()
                .email(people.loginOf(secretary).toUpperCase(java.util.Locale.ROOT))
                .confirmedNotDuplicate());

        assertThat(resigns(secretary, other).status()).isEqualTo(302);
        assertThat(resigns(secretary, own).document().text()).contains("A4");
        assertThat(people.as(people.leader(), () -> members.summary(own.id())).active())
                .isTrue();
    }

    @Test
    @DisplayName(
            "A4: administrators see which accounts with a role say no member’s record, note it by its number, and it opens"
                    + " nothing but bars its holder")
    void noted() {
        MemberSummary own = registered(new Newcomer());
        Viewer secretary = people.secretary();
        Visitor administrator = visitors.as(people.administrator());
        administrator.get("/language/en");
        String account = "/admin/accounts/" + secretary.accountId();
        assertThat(listed(administrator, secretary.accountId())).isTrue();

        Document refused =
                administrator.post(account + "/record", "number", "99-999999").document();
        assertThat(refused.select("#number").val()).as("typed").isEqualTo("99-999999");
        assertThat(refused.select("#number-wrong").text()).contains("A4", "99-999999");
        assertThat(administrator.post(account + "/record").status()).isEqualTo(422);
        assertThat(administrator
                        .post(
                                "/admin/accounts/" + people.administrator().accountId() + "/record",
                                "number",
                                own.number())
                        .status())
                .as("not their own")
                .isEqualTo(422);
        assertThat(administrator
                        .post(account + "/record", "number", own.number())
                        .status())
                .isEqualTo(302);

        assertThat(listed(administrator, secretary.accountId())).isFalse();
        Viewer barred = people.secretary();
        assertThat(barred.isSelf(own.id())).isTrue();
        assertThat(barred.member()).as("it opens no space").isFalse();
        assertThat(resigns(secretary, own).document().text()).contains("A4");
        assertThat(administrator.post(account + "/record", "none", "true").status())
                .isEqualTo(302);
        assertThat(resigns(secretary, own).status()).isEqualTo(302);
    }

    @Test
    @DisplayName(
            "A4: nobody bars a leader by writing the leader’s address into a record: what administrators noted stands above it,"
                    + " and the holder is told")
    void barsNoOpponent() {
        Viewer signatory = people.signatory();
        MemberSummary other =
                registered(new Newcomer().email(people.loginOf(signatory)).confirmedNotDuplicate());
        assertThat(people.signatory().isSelf(other.id())).isTrue();

        Visitor administrator = visitors.as(people.administrator());
        assertThat(administrator
                        .post("/admin/accounts/" + signatory.accountId() + "/record", "none", "true")
                        .status())
                .isEqualTo(302);
        assertThat(people.signatory().isSelf(other.id())).isFalse();
        assertThat(visitors.as(signatory).get("/notices").body()).contains("A4");

        Viewer member = people.member();
        MemberSummary opponent =
                registered(new Newcomer().email(people.loginOf(member)).confirmedNotDuplicate());
        Viewer secretary = people.give(member, Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        assertThat(people.now(secretary).isSelf(opponent.id())).isFalse();
        assertThat(administrator
                        .post("/admin/accounts/" + member.accountId() + "/record", "number", opponent.number())
                        .status())
                .as("it says by itself whose it is")
                .isEqualTo(422);
    }

    private boolean listed(Visitor administrator, UUID account) {
        return administrator.get("/admin/accounts?withoutRecord=true").body().contains("/admin/accounts/" + account);
    }

    private Answer resigns(Viewer by, MemberSummary member) {
        Visitor visitor = visitors.as(by);
        String path = "/members/" + member.id() + "/status";
        return visitor.post(
                path,
                "version",
                visitor.get(path).document().select("input[name=version]").val(),
                "status",
                "RESIGNED",
                "onDay",
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString(),
                "reason",
                "Letter of today");
    }

    private MemberSummary registered(Newcomer newcomer) {
        return people.as(people.secretary(), () -> members.register(people.secretary(), newcomer.registration()));
    }
}
