package org.amana.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.amana.access.ReachedMembers;
import org.amana.access.Viewer;
import org.amana.contact.SignInCodes;
import org.amana.keeping.KeptData;
import org.amana.kernel.Ids;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.amana.throttle.KeyedHash;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody comes into a member's space by writing their own address into the record. */
@AmanaTest
class ContactChangeTest {

    private static final String OWN = "rachid@amana.example";
    private static final String THIEF = "thief@amana.example";

    @Autowired
    ReachedMembers reached;

    @Autowired
    TellOfChange telling;

    @Autowired
    OldContactChanges old;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    KeyedHash hash;

    @Autowired
    Today today;

    @Autowired
    SignInCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName(
            "M7, A7: what the keeper of a record writes into it opens no space; the old address is told, and puts it back")
    void theHole() {
        MemberSummary member = known(new Newcomer().email(OWN).phone("0661234567"));
        Visitor holder = in(OWN);
        assertThat(holder.get("/me").status()).isEqualTo(200);
        UUID account = account(member);
        passkey(account, OWN);
        passkey(account, THIEF);

        assertThat(edit(member, Map.of("email", THIEF)).status()).isEqualTo(302);
        assertThat(reached.at(THIEF)).isEmpty();
        assertThat(reached.at(OWN)).isEmpty();
        assertThat(holder.get("/me").location())
                .as("what its code opened ends with it")
                .isEqualTo("/login");
        Visitor byPhone = in("0661234567");
        assertThat(byPhone.get("/me").document().select("form[action=/me/contact/stop]"))
                .hasSize(1);
        assertThat(byPhone.get("/account").document().select("form[action=/me/contact/stop]"))
                .hasSize(1);

        telling.tellAll();
        telling.tellAll();
        assertThat(letters()).as("once, where the member was reached").containsExactly(OWN);
        byPhone.get("/language/en");
        assertThat(byPhone.get("/me").document().text()).contains("Regional secretary");
        String link = link();
        Visitor stranger = visitors.signedOut();
        assertThat(stranger.get(link).body()).doesNotContain(OWN, THIEF);
        assertThat(stranger.post("/contact/" + Ids.secret()).status()).isEqualTo(410);
        assertThat(stranger.post(link).status()).isEqualTo(200);
        assertThat(stranger.post(link).status()).as("once").isEqualTo(410);
        assertThat(summary(member).email()).isEqualTo(OWN);
        assertThat(reached.at(OWN)).as("at once, as before").containsExactly(member.id());
        assertThat(reached.at(THIEF)).isEmpty();
        assertThat(jdbc.sql("select label from passkey").query(String.class).list())
                .containsExactly(OWN);
        assertThat(visitors.as(people.leader()).get("/home").document().select("a[href^=/notices/]"))
                .isNotEmpty();
        telling.tellAll();
        assertThat(letters()).as("nobody else is told").containsExactly(OWN);
    }

    @Test
    @DisplayName(
            "M7: a new address opens the space once it has stood for the days, and what was there before is forgotten")
    void afterSomeDays() {
        MemberSummary member = known(new Newcomer().email(OWN).phone(null));
        edit(member, Map.of("email", THIEF, "phone", "0661234567"));
        telling.tellAll();
        assertThat(letters())
                .as("of the number, where there was none, the letter tells as well")
                .containsExactly(OWN, OWN);
        String link = link();

        today.is(LocalDate.now().plusDays(6));
        assertThat(reached.at(THIEF)).isEmpty();
        today.is(LocalDate.now().plusDays(8));
        assertThat(reached.at(THIEF)).containsExactly(member.id());
        assertThat(reached.at("0661234567")).containsExactly(member.id());
        assertThat(visitors.signedOut().get(link).status()).isEqualTo(410);
        LocalDate limit = LocalDate.now().plusDays(1);
        assertThat(((KeptData) old).endedBefore(limit)).isEqualTo(2);
        assertThat(old.erase(limit)).isEqualTo(2);
        assertThat(reached.at(THIEF)).containsExactly(member.id());
    }

    @Test
    @DisplayName(
            "M7: a member's own change, confirmed by a code, opens at once; the session goes on, and the old one is told")
    void ownChange() {
        MemberSummary member = known(new Newcomer().email(OWN));
        Visitor holder = in(OWN);
        assertThat(holder.get("/me/contact").status()).isEqualTo(200);
        Answer sent = holder.post("/me/contact", "means", "EMAIL", "contact", "new@amana.example");
        assertThat(sent.location()).as(sent.document().text()).isEqualTo("/me/contact/code");
        Answer confirmed = holder.post("/me/contact/code", "code", code());
        assertThat(confirmed.location()).as(confirmed.document().text()).isEqualTo("/me/data");

        assertThat(holder.get("/me").status()).isEqualTo(200);
        assertThat(reached.at("new@amana.example")).containsExactly(member.id());
        telling.tellAll();
        assertThat(letters()).containsExactly(OWN);
        Visitor other = visitors.as(people.member());
        assertThat(holder.get("/me").document().select(".am-sheet-attention, .btn-danger"))
                .as("nothing is wrong, and nothing says so")
                .isEmpty();
        String change =
                holder.get("/me").document().select("input[name=change]").val();
        assertThat(other.post("/me/contact/stop", "change", change).status()).isEqualTo(404);
        assertThat(other.post("/me/contact/stop").status()).isEqualTo(404);
        assertThat(holder.post("/me/contact/stop", "change", change).location()).isEqualTo("/me/data");
        assertThat(summary(member).email()).isEqualTo(OWN);
        assertThat(holder.get("/me").location())
                .as("opened by what was put back")
                .isEqualTo("/login");
        assertThat(jdbc.sql("select login from account where member_id = ?")
                        .param(member.id())
                        .query(String.class)
                        .single())
                .isEqualTo(OWN);
    }

    @Test
    @DisplayName("M7: the later change falls with the first one, so that two changes hide nothing")
    void twice() {
        MemberSummary member = known(new Newcomer().email(OWN));
        edit(member, Map.of("email", "first@amana.example"));
        telling.tellAll();
        String link = link();
        edit(member, Map.of("email", THIEF));
        visitors.signedOut().post(link);
        assertThat(summary(member).email()).isEqualTo(OWN);
        assertThat(reached.at(OWN)).containsExactly(member.id());

        edit(member, Map.of("email", "first@amana.example"));
        assertThat(reached.at("first@amana.example"))
                .as("what was stopped begins anew")
                .isEmpty();
    }

    @Test
    @DisplayName("M7: what only the wrong address was told of falls with it, so that no second way in stays behind")
    void byTheOtherMeans() {
        MemberSummary member = known(new Newcomer().email(OWN).phone(null));
        edit(member, Map.of("email", THIEF));
        telling.tellAll();
        String link = link();
        edit(member, Map.of("phone", "0661234567"));
        telling.tellAll();
        assertThat(letters()).as("of the number only the thief hears").containsExactly(OWN, THIEF);

        assertThat(visitors.signedOut().post(link).status()).isEqualTo(200);
        assertThat(summary(member).email()).isEqualTo(OWN);
        assertThat(summary(member).phone()).isNull();
        today.is(LocalDate.now().plusDays(6));
        assertThat(reached.at(OWN)).containsExactly(member.id());
        today.is(LocalDate.now().plusDays(9));
        assertThat(reached.at("0661234567")).isEmpty();
    }

    @Test
    @DisplayName(
            "M1, M7: by merging, whichever record goes on, and by undoing it, no address opens what it did not open")
    void byMerging() {
        MemberSummary victim = known(new Newcomer().email(OWN));
        MemberSummary made = known(new Newcomer().email(THIEF).confirmedNotDuplicate());
        merge(made, victim);
        assertThat(summary(made).email()).isEqualTo(THIEF);
        assertThat(reached.at(THIEF))
                .as("however long it stood in its own record")
                .isEmpty();
        telling.tellAll();
        assertThat(letters()).containsExactly(OWN);

        String undo = visitors.as(people.secretary())
                .get("/members/" + made.id())
                .document()
                .select("form[action$=/undo]")
                .attr("action");
        assertThat(visitors.as(people.secretary()).post(undo).status()).isEqualTo(302);
        assertThat(reached.at(OWN)).containsExactly(victim.id());
        assertThat(reached.at(THIEF)).isEmpty();

        people.membersLongKnown();
        merge(victim, made, "take-EMAIL", "ABSORBED");
        assertThat(summary(victim).email()).isEqualTo(THIEF);
        assertThat(reached.at(THIEF)).isEmpty();
        assertThat(reached.at(OWN)).isEmpty();
    }

    @Test
    @DisplayName(
            "M1, M7: whose record was merged into another's takes no way into it by putting their own address back")
    void byMergingAndPuttingBack() {
        MemberSummary victim = known(new Newcomer().email(OWN));
        MemberSummary made = known(new Newcomer().email(THIEF).confirmedNotDuplicate());
        merge(victim, made);
        telling.tellAll();
        assertThat(letters()).containsExactly(THIEF);

        Visitor french = visitors.signedOut();
        french.get("/language/fr");
        assertThat(french.post(link()).document().select("[role=status]").text())
                .as("what is true, and not that all is as it was")
                .contains("pas encore définitif")
                .doesNotContain("comme auparavant");
        assertThat(summary(victim).email()).isEqualTo(THIEF);
        assertThat(reached.at(THIEF)).as("it opens nothing yet").isEmpty();
        telling.tellAll();
        assertThat(letters()).as("and who was reached is told").containsExactly(THIEF, OWN);

        jdbc.sql("delete from message where address = ?").param(THIEF).update();
        assertThat(visitors.signedOut().post(link()).status()).isEqualTo(200);
        assertThat(summary(victim).email()).isEqualTo(OWN);
        telling.tellAll();
        today.is(LocalDate.now().plusDays(9));
        assertThat(reached.at(OWN)).containsExactly(victim.id());
    }

    @Test
    @DisplayName(
            "M7, A4: whoever still holds an old address puts back a rightful change once; made again, a signatory settles it")
    void settled() {
        MemberSummary member = known(new Newcomer().email(OWN));
        String settle = "/members/" + member.id() + "/contact/settle";
        Visitor signatory = visitors.as(people.signatory());
        edit(member, Map.of("email", "new@amana.example"));
        telling.tellAll();
        assertThat(signatory
                        .post(settle, "change", open(member), "seen", "true")
                        .status())
                .as("nobody's warning is silenced before it was heard")
                .isEqualTo(422);
        visitors.signedOut().post(link());
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + member.id())
                        .document()
                        .select("section[aria-labelledby=dispute]"))
                .hasSize(1);

        assertThat(settles(signatory, member)).as("not made again").isEmpty();
        edit(member, Map.of("email", "new@amana.example"));
        jdbc.sql("delete from message").update();
        telling.tellAll();
        String again = link();
        assertThat(settles(signatory, member)).hasSize(1);
        Element form = settles(signatory, member).first();
        String change = form.select("input[name=change]").val();
        assertThat(visitors.as(people.secretary())
                        .post(settle, "change", change, "seen", "true")
                        .status())
                .isEqualTo(404);
        assertThat(signatory.post(settle, "change", change).status()).isEqualTo(422);
        madeBy(change, people.signatory());
        assertThat(signatory.post(settle, "change", change, "seen", "true").status())
                .as("A4: not by who made it")
                .isEqualTo(422);
        madeBy(change, people.secretary());

        assertThat(signatory.post(settle, "change", change, "seen", "true").status())
                .isEqualTo(302);
        assertThat(visitors.signedOut().post(again).status()).isEqualTo(410);
        assertThat(summary(member).email()).isEqualTo("new@amana.example");
        assertThat(jdbc.sql("select address from message where kind = 'contactSettled'")
                        .query(String.class)
                        .list())
                .as("who was reached before is told")
                .containsExactly(OWN);
        assertThat(reached.at("new@amana.example"))
                .as("what nobody confirmed waits all the same")
                .isEmpty();
        today.is(LocalDate.now().plusDays(8));
        assertThat(reached.at("new@amana.example")).containsExactly(member.id());
    }

    @Test
    @DisplayName(
            "M7: a change is not settled because a later one was put back: who was reached before it is heard first")
    void settledBeforeHeard() {
        MemberSummary member = known(new Newcomer().email(OWN));
        String settle = "/members/" + member.id() + "/contact/settle";
        Visitor signatory = visitors.as(people.signatory());
        edit(member, Map.of("email", THIEF));
        telling.tellAll();
        String rightful = link();
        String first = open(member);
        jdbc.sql("delete from message").update();
        edit(member, Map.of("email", "other@amana.example"));
        telling.tellAll();
        visitors.signedOut().post(link());
        assertThat(summary(member).email()).isEqualTo(THIEF);

        assertThat(signatory.post(settle, "change", first, "seen", "true").status())
                .isEqualTo(409);
        assertThat(signatory.get("/members/" + member.id()).document().select("form[action$=/contact/settle]"))
                .isEmpty();
        edit(member, Map.of("email", "again@amana.example"));
        String again = signatory
                .get("/members/" + member.id())
                .document()
                .select("form[action$=/contact/settle] input[name=change]")
                .val();
        assertThat(again).isNotEqualTo(first);
        assertThat(signatory.post(settle, "change", again, "seen", "true").status())
                .isEqualTo(302);
        assertThat(visitors.signedOut().post(rightful).status()).isEqualTo(200);
        assertThat(summary(member).email()).isEqualTo(OWN);
    }

    private String open(MemberSummary member) {
        return JdbcClient.create(owner)
                .sql("""
                select id from contact_change where member_id = ? and stopped_at is null and tell_address is not null
                """)
                .param(member.id())
                .query(String.class)
                .single();
    }

    private void madeBy(String change, Viewer who) {
        JdbcClient.create(owner)
                .sql("update contact_change set changed_by = ? where id = ?")
                .param(who.accountId())
                .param(UUID.fromString(change))
                .update();
    }

    @Test
    @DisplayName("M7: what the region confirms of a member's request waits as well, and is told")
    void byCorrection() {
        Viewer member = people.member();
        people.membersLongKnown();
        assertThat(reached.at(OWN)).containsExactly(member.memberId());
        visitors.as(member).post("/me/corrections", "field", "EMAIL", "email", THIEF);
        String path = visitors.as(people.secretary())
                .get("/corrections")
                .document()
                .select("main a[href^=/corrections/]")
                .attr("href");
        String version = visitors.as(people.secretary())
                .get(path)
                .document()
                .select("input[name=memberVersion]")
                .val();
        assertThat(visitors.as(people.secretary())
                        .post(path + "/confirm", "memberVersion", version)
                        .location())
                .isEqualTo("/corrections");
        assertThat(reached.at(THIEF)).isEmpty();
        telling.tellAll();
        assertThat(letters()).containsExactly(OWN);
    }

    private MemberSummary known(Newcomer newcomer) {
        MemberSummary member =
                people.as(people.secretary(), () -> members.register(people.secretary(), newcomer.registration()));
        assertThat(reached.at(String.valueOf(member.email())))
                .as("what was entered just now opens nothing either")
                .isEmpty();
        people.membersLongKnown();
        return member;
    }

    private MemberSummary summary(MemberSummary member) {
        return people.as(people.secretary(), () -> members.summary(member.id()));
    }

    private UUID account(MemberSummary member) {
        return jdbc.sql("select id from account where member_id = ?")
                .param(member.id())
                .query(UUID.class)
                .single();
    }

    private void passkey(UUID account, String contact) {
        jdbc.sql("""
                insert into passkey (id, account_id, credential_id, public_key, signature_count, user_verified,
                    backup_eligible, backed_up, transports, attestation, client_data, label, created_at, last_used_at,
                    contact_hash)
                values (gen_random_uuid(), ?, ?::bytea, '', 0, true, false, false, '', '', '', ?, now(), now(), ?)
                """)
                .params(account, contact.getBytes(java.nio.charset.StandardCharsets.UTF_8), contact, hash.of(contact))
                .update();
    }

    private Visitor in(String contact) {
        Visitor visitor = visitors.signedOut();
        visitor.post("/login/code", "contact", contact);
        codes.sendAll();
        assertThat(visitor.post("/login/code/check", "code", code()).location()).isEqualTo("/home");
        return visitor;
    }

    private String code() {
        Matcher found = Pattern.compile("\\b\\d{6}\\b")
                .matcher(jdbc.sql("""
                select body from message where kind like 'code.%' order by queued_at desc limit 1
                """).query(String.class).single());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private List<String> letters() {
        return jdbc.sql(
                        "select address from message where means = 'EMAIL' and kind = 'contactReplaced' order by queued_at")
                .query(String.class)
                .list();
    }

    private String link() {
        Matcher found = Pattern.compile("/contact/\\S+")
                .matcher(jdbc.sql("select body from message where means = 'EMAIL' and kind = 'contactReplaced' limit 1")
                        .query(String.class)
                        .single());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Answer edit(MemberSummary whom, Map<String, String> changes) {
        Map<String, String> fields = fields("/members/" + whom.id() + "/edit", "main form");
        fields.put("confirmedNotDuplicate", "true");
        fields.putAll(changes);
        return visitors.as(people.secretary()).post("/members/" + whom.id(), listed(fields));
    }

    private void merge(MemberSummary survivor, MemberSummary absorbed, String... choice) {
        String path = "/members/" + survivor.id() + "/merge/" + absorbed.id();
        Document page = visitors.as(people.secretary()).get(path).document();
        List<String> fields = new ArrayList<>(List.of(
                "survivorVersion", page.select("input[name=survivorVersion]").val(),
                "absorbedVersion", page.select("input[name=absorbedVersion]").val()));
        fields.addAll(List.of(choice));
        Answer answer = visitors.as(people.secretary()).post(path, fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.document().select("main").text()).isEqualTo(302);
    }

    private Map<String, String> fields(String page, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) visitors.as(people.secretary())
                        .get(page)
                        .document()
                        .select(form)
                        .first())
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.keySet().removeIf(name -> name.startsWith("_"));
        return fields;
    }

    private static String[] listed(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static Elements settles(Visitor reader, MemberSummary member) {
        return reader.get("/members/" + member.id()).document().select("form[action$=/contact/settle]");
    }
}
