package org.amana.membership.self;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Grant;
import org.amana.access.MemberAccounts;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class MembersAccountsTest {

    @Autowired
    MembersAccounts accounts;

    @Autowired
    Accounts logins;

    @Autowired
    MemberAccounts offices;

    @Autowired
    Members members;

    @Autowired
    Viewers viewers;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    private MemberSummary registered(Newcomer newcomer) {
        Viewer secretary = people.secretary();
        MemberSummary member = people.as(secretary, () -> members.register(secretary, newcomer.registration()));
        people.membersLongKnown();
        return member;
    }

    private void becomes(MemberSummary member, MemberStatus status) {
        String day = LocalDate.now(org.amana.kernel.LegalDay.ZONE).toString();
        assertThat(visitors.as(people.secretary())
                        .post(
                                "/members/" + member.id() + "/status",
                                "version",
                                "0",
                                "status",
                                status.name(),
                                "onDay",
                                day,
                                "reason",
                                "x")
                        .status())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("A1, M3: a member has a space of their own while active or suspended, by nothing but the membership")
    void membershipAloneGivesTheRole() {
        Viewer member = people.member();
        assertThat(member.member()).isTrue();
        assertThat(member.has(Role.MEMBER)).isTrue();
        assertThat(member.grants()).isEmpty();
        assertThat(member.membership()).isEqualTo(Grant.province(Role.MEMBER, People.REGION, People.PROVINCE));
        assertThat(people.withoutRole().member()).isFalse();

        Viewer secretary = people.secretary();
        becomes(people.as(secretary, () -> members.summary(member.memberId())), MemberStatus.RESIGNED);
        assertThat(people.now(member).member()).isFalse();
        assertThat(people.now(member).signedIn()).isTrue();
    }

    @Test
    @DisplayName("A7: the address leads to the member's account, in use and without a password, made once")
    void theAddressLeadsToTheAccount() {
        MemberSummary member = registered(new Newcomer().phone("0661234567").email("Salma@amana.example"));
        assertThat(accounts.at("salma@AMANA.example ")).containsExactly(member.id());
        assertThat(accounts.at("+212 661 23 45 67")).containsExactly(member.id());
        assertThat(accounts.at("06 61 23 45 68")).isEmpty();
        assertThat(accounts.at("nobody")).isEmpty();

        UUID account = accounts.accountFor(member.id()).orElseThrow();
        assertThat(accounts.accountFor(member.id())).contains(account);
        assertThat(viewers.of(account).memberId()).isEqualTo(member.id());
        assertThat(viewers.of(account).member()).isTrue();
        assertThat(visitors.signedOut()
                        .post("/login", "login", "Salma@amana.example", "password", "")
                        .location())
                .contains("refused");

        becomes(member, MemberStatus.RESIGNED);
        assertThat(accounts.at("salma@amana.example")).isEmpty();
        assertThat(accounts.accountFor(member.id())).isEmpty();
    }

    @Test
    @DisplayName("A7: several members at one address are told apart by number or birth date, never by guessing")
    void severalAtOneAddress() {
        MemberSummary one = registered(new Newcomer().phone("0661234567").email("house@amana.example"));
        MemberSummary two = registered(
                new Newcomer().phone("0661234567").email("house@amana.example").confirmedNotDuplicate());
        assertThat(accounts.at("house@amana.example")).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(accounts.at("house@amana.example", two.number(), null)).contains(two.id());
        assertThat(accounts.at("0661234567", null, one.birthDate())).contains(one.id());
        assertThat(accounts.at("0661234567", null, null)).isEmpty();
        assertThat(accounts.at("0661234567", "04-999999", null)).isEmpty();

        UUID first = accounts.accountFor(one.id()).orElseThrow();
        UUID second = accounts.accountFor(two.id()).orElseThrow();
        assertThat(logins.account(first).login()).isEqualTo("house@amana.example");
        assertThat(logins.account(second).login()).isEqualTo(two.number());
    }

    @Test
    @DisplayName("A7: a code opens no account with which an office comes, and an office waits for a password")
    void noOfficeByCode() {
        MemberSummary officer = registered(new Newcomer().email("officer@amana.example"));
        people.ofMember(officer.id(), Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        assertThat(accounts.accountFor(officer.id())).isEmpty();

        MemberSummary member = registered(new Newcomer().email("member@amana.example"));
        UUID account = accounts.accountFor(member.id()).orElseThrow();
        assertThat(offices.of(people.signatory(), member.id(), new TwoScripts("", "M"), ""))
                .isEqualTo(account);
        assertThat(viewers.of(account).signedIn()).isFalse();
    }
}
