package org.amana.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.access.Assignments;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.contact.SignInCodes;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member comes in by a code, over HTTP. */
@AmanaTest
class CodeSignInTest {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final String EMAIL = "rachid@amana.example";

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Assignments assignments;

    @Autowired
    SignInCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "M7, A5: a member comes in by a code sent as a text, in any digits, with a new session and a fact in the"
                    + " trail, and what was typed before the session was lost waits")
    void byText() {
        registered(new Newcomer().phone("0661234567"));
        Visitor member = visitors.signedOut();
        String before = sessionOf(ask(member, "٠٦ ٦١ ٢٣ ٤٥ ٦٧"));

        Answer in = typed(member, arabic(sent("PHONE")));

        assertThat(in.location()).isEqualTo("/home");
        assertThat(sessionOf(in))
                .as("no session is given to anybody beforehand")
                .isNotEqualTo(before);
        Answer own = member.get("/account/passkeys");
        assertThat(own.status()).isEqualTo(200);
        assertThat(jdbc.sql("select details::text from audit_fact where action = 'SIGNED_IN'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("CODE");
        String owner = own.document().select("input[name=_as]").first().attr("value");
        Visitor later = visitors.signedOut();
        assertThat(later.post("/account/passkeys", "_as", owner, "label", "my phone")
                        .location())
                .isEqualTo("/login?waiting");
        jdbc.sql("delete from message").update();
        ask(later, "+212661234567");
        assertThat(typed(later, sent("PHONE")).location()).isEqualTo("/resume");
    }

    @Test
    @DisplayName("A known and an unknown address get the same answer, and only the known one a code")
    void sameAnswer() {
        registered(new Newcomer().email(EMAIL));
        Visitor known = visitors.signedOut();
        Visitor unknown = visitors.signedOut();

        ask(known, "no address");
        ask(unknown, "no address");
        List<String> forKnown = Statements.during(() -> known.post("/login/code", "contact", EMAIL));
        assertThat(Statements.during(() -> unknown.post("/login/code", "contact", "nobody@amana.example")))
                .as("the same work before the answer")
                .isEqualTo(forKnown);
        Answer one = ask(known, EMAIL);
        Answer other = ask(unknown, "nobody@amana.example");

        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.location()).isEqualTo(one.location()).isEqualTo("/login/code/check");
        assertThat(unknown.get("/login/code/check").document().select("main").text())
                .isEqualTo(known.get("/login/code/check")
                        .document()
                        .select("main")
                        .text()
                        .replace(EMAIL, "nobody@amana.example"));
        assertThat(jdbc.sql("select address from message").query(String.class).list())
                .containsOnly(EMAIL);
        assertThat(typed(unknown, "123456").location()).isEqualTo("/login/code/check?refused");
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'SIGN_IN_REFUSED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Five wrong codes, and the right one opens nothing either; six codes an hour are too many, and the page says what goes on")
    void throttled() {
        registered(new Newcomer().email(EMAIL));
        Visitor stranger = visitors.signedOut();
        ask(stranger, EMAIL);
        String right = sent("EMAIL");
        for (int i = 0; i < 5; i++) {
            typed(stranger, right.equals("000000") ? "111111" : "000000");
        }

        assertThat(typed(stranger, right).location()).isEqualTo("/login/code/check?refused");
        for (int i = 0; i < 4; i++) {
            ask(visitors.signedOut(), EMAIL);
        }
        Answer tooMany = ask(visitors.signedOut(), EMAIL);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.document().select("main form a[href=/login]")).hasSize(1);
        assertThat(ask(visitors.signedOut(), "not an address").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("A1, A7: an account with which an office comes is not opened by a code")
    void noOffice() {
        MemberSummary secretary = registered(new Newcomer().email(EMAIL));
        people.ofMember(secretary.id(), Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        Visitor visitor = visitors.signedOut();
        ask(visitor, EMAIL);

        assertThat(typed(visitor, sent("EMAIL")).location()).isEqualTo("/login?moreThanCode");
        assertThat(visitor.get("/account").location()).isEqualTo("/login");
    }

    @Test
    @DisplayName("Where several share an address, the member number or the birth date says who it is, in five tries")
    void shared() {
        MemberSummary one = registered(new Newcomer().phone("0661234567"));
        MemberSummary two = registered(new Newcomer().phone("0661234567").confirmedNotDuplicate());
        Visitor visitor = visitors.signedOut();
        ask(visitor, "0661234567");
        assertThat(typed(visitor, sent("PHONE")).location()).isEqualTo("/login/code/who");
        assertThat(visitor.get("/account").location()).as("not in yet").isEqualTo("/login");
        assertThat(visitor.post("/login/code/who", "number", "04-999999").location())
                .isEqualTo("/login/code/who?refused");
        assertThat(visitor.get("/login/code/who").document().text()).doesNotContain(one.number(), two.number());

        assertThat(visitor.post("/login/code/who", "number", two.number(), "birthDate", "")
                        .location())
                .as("the page asked for before")
                .isEqualTo("/account");
        assertThat(jdbc.sql("select member_id from account where last_sign_in_at is not null and member_id is not null")
                        .query(java.util.UUID.class)
                        .list())
                .isEqualTo(List.of(two.id()));
    }

    @Test
    @DisplayName(
            "A name sent along with a code is no sign-in under that name: its tries count, and the device stays strange")
    void anothersName() {
        registered(new Newcomer().email(EMAIL));
        Visitor attacker = visitors.signedOut();
        String victim = "secretary@amana.example";
        for (int i = 0; i < 10; i++) {
            attacker.post("/login", "login", victim, "password", "wrong-" + i);
        }
        ask(attacker, EMAIL);

        Answer in = attacker.post("/login/code/check", "code", sent("EMAIL"), "login", victim);

        assertThat(in.location()).isEqualTo("/home");
        assertThat(in.cookies()).noneMatch(cookie -> cookie.startsWith(KnownDevices.COOKIE));
        assertThat(visitors.signedOut()
                        .post("/login", "login", victim, "password", "one more")
                        .location())
                .contains("wait=");
    }

    @Test
    @DisplayName(
            "A1, A2: a session opened by a code, and a passkey made in it, end when an office comes with the account")
    void officeAfterwards() {
        MemberSummary member = registered(new Newcomer().email(EMAIL));
        Visitor holder = visitors.signedOut();
        ask(holder, EMAIL);
        typed(holder, sent("EMAIL"));
        UUID account = jdbc.sql("select id from account where member_id = ?")
                .param(member.id())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into passkey (id, account_id, credential_id, public_key, signature_count, user_verified,
                    backup_eligible, backed_up, transports, attestation, client_data, label, created_at, last_used_at)
                values (gen_random_uuid(), ?, 'k', '', 0, true, false, false, '', '', '', 'phone', now(), now())
                """).param(account).update();
        assertThat(holder.get("/me").status()).isEqualTo(200);

        people.as(
                people.administrator(),
                () -> assignments.assign(
                        people.administrator(), account, Grant.nation(Role.MEDIA_EDITOR), LocalDate.now(), null));

        assertThat(holder.get("/me").location()).isEqualTo("/login");
        assertThat(jdbc.sql("select count(*) from passkey").query(Long.class).single())
                .isZero();
        jdbc.sql("update account set state = 'ACTIVE', password_hash = 'chosen' where id = ?")
                .param(account)
                .update();
        assertThat(holder.get("/me").location())
                .as("not with a password beside either")
                .isEqualTo("/login");
    }

    @Test
    @DisplayName("A code opens nothing of an office that came with the account since, whatever it came by")
    void openSession() {
        MemberSummary member = registered(new Newcomer().email(EMAIL));
        Visitor holder = visitors.signedOut();
        ask(holder, EMAIL);
        typed(holder, sent("EMAIL"));
        assertThat(holder.get("/me").status()).isEqualTo(200);
        jdbc.sql("""
                insert into role_assignment (id, version, account_id, role, signatory, region_code, valid_from, state,
                    requested_by, requested_at)
                select gen_random_uuid(), 0, id, 'REGIONAL_SECRETARY', false, '04', current_date - 1, 'CONFIRMED', id, now()
                from account where member_id = ?
                """).param(member.id()).update();

        assertThat(holder.get("/members").location()).isEqualTo("/login");
        assertThat(holder.get("/me").location()).isEqualTo("/login");
    }

    @Test
    @DisplayName(
            "M8: administrators do not read through the members with an account, nor their addresses in lost letters")
    void directory() {
        registered(new Newcomer().email(EMAIL));
        Visitor holder = visitors.signedOut();
        ask(holder, EMAIL);
        typed(holder, sent("EMAIL"));
        jdbc.sql("update message set body = null, subject = null, given_up_at = now(), failure = 'REFUSED'")
                .update();
        Visitor administrator = visitors.as(people.administrator());

        assertThat(administrator.get("/admin/accounts").body()).doesNotContain(EMAIL);
        assertThat(administrator.get("/admin/accounts?q=rachid").body()).doesNotContain(EMAIL);
        assertThat(administrator
                        .get("/admin/accounts?q=" + EMAIL)
                        .document()
                        .select("main")
                        .text())
                .as("who asks for help says their address")
                .contains(EMAIL);
        assertThat(administrator.get("/admin/outbox").body())
                .doesNotContain(EMAIL)
                .contains("…@amana.example");
    }

    private MemberSummary registered(Newcomer newcomer) {
        MemberSummary member =
                people.as(people.secretary(), () -> members.register(people.secretary(), newcomer.registration()));
        people.membersLongKnown();
        return member;
    }

    private Answer ask(Visitor visitor, String contact) {
        Answer answer = visitor.post("/login/code", "contact", contact);
        codes.sendAll();
        return answer;
    }

    private static Answer typed(Visitor visitor, String code) {
        return visitor.post("/login/code/check", "code", code);
    }

    private static String sessionOf(Answer answer) {
        return answer.cookies().stream()
                .filter(cookie -> cookie.startsWith("amana="))
                .findFirst()
                .orElse("none");
    }

    private static String arabic(String code) {
        return code.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '٠')))
                .reduce("", String::concat);
    }

    private String sent(String means) {
        Matcher found =
                CODE.matcher(jdbc.sql("select body from message where means = ? order by queued_at desc limit 1")
                        .param(means)
                        .query(String.class)
                        .single());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
