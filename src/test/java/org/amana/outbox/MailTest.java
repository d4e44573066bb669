package org.amana.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.amana.access.Account;
import org.amana.access.Accounts;
import org.amana.access.ActivationLinks;
import org.amana.access.Correspondents;
import org.amana.job.Pauses;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.testing.AmanaTest;
import org.amana.testing.MailServer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.amana.web.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class MailTest {

    @Autowired
    Outbox outbox;

    @Autowired
    PostOffice office;

    @Autowired
    List<Carrier> carriers;

    @Autowired
    MailServer server;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Accounts accounts;

    @Autowired
    ActivationLinks activationLinks;

    @Autowired
    Correspondents correspondents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MessageSource messages;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName("A letter leaves in its reader’s language once its change has ended well, and nothing of it stays")
    void leavesAndIsDeleted() throws Exception {
        server.switchOn();
        outbox.mail("fatima@amana.example", Languages.ARABIC, "test", Map.of());

        office.sendDue(Means.EMAIL);

        MimeMessage received = server.received().get(0);
        assertThat(received.getSubject()).isEqualTo("أمانة: رسالة تجريبية");
        assertThat(received.getContent().toString()).contains("ترسل البريد");
        assertThat(received.getFrom()[0]).hasToString("amana@amana.example");
        assertThat(received.getAllRecipients()[0]).hasToString("fatima@amana.example");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letters()).isZero();
        office.sendDue(Means.EMAIL);
        assertThat(server.received()).as("never twice").hasSize(1);
    }

    @Test
    @DisplayName("A change that is refused sends no letter")
    void rolledBack() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.mail("fatima@amana.example", Languages.FRENCH, "test", Map.of());
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("While the mail server is away letters wait longer each time, and leave when it is back")
    void waitsForTheServer() {
        outbox.mail("fatima@amana.example", Languages.FRENCH, "test", Map.of());
        outbox.mail("youssef@amana.example", Languages.FRENCH, "test", Map.of());

        office.sendDue(Means.EMAIL);

        assertThat(jdbc.sql("select attempts from message order by id")
                        .query(Integer.class)
                        .list())
                .as("with the server away the others are not tried")
                .containsExactly(1, 0);
        assertThat(jdbc.sql("select failure from message where attempts = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("UNREACHABLE");
        server.switchOn();
        office.sendDue(Means.EMAIL);
        assertThat(server.received()).as("the first one waits its minute").hasSize(1);
        jdbc.sql("update message set next_attempt_at = now()").update();
        office.sendDue(Means.EMAIL);
        assertThat(server.received()).hasSize(2);
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("Two instances at once send each letter once")
    void twoInstances() {
        server.switchOn();
        List<String> all = IntStream.range(0, 24)
                .mapToObj(n -> "reader" + n + "@amana.example")
                .toList();
        all.forEach(to -> outbox.mail(to, Languages.FRENCH, "test", Map.of()));
        PostOffice other = new PostOffice(jdbc, transaction, carriers, legalDay);

        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> other.sendDue(Means.EMAIL));
        office.sendDue(Means.EMAIL);
        beside.join();

        assertThat(server.received())
                .extracting(letter -> letter.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("The pause between attempts doubles from a minute up to four hours")
    void pauses() {
        assertThat(List.of(0, 1, 2, 7, 8, 60).stream().map(Pauses::after))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(128),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
    }

    @Test
    @DisplayName("One address that is not taken keeps no other letter from leaving")
    void oneBadAddress() {
        server.switchOn();
        outbox.mail("not an address", Languages.FRENCH, "test", Map.of());
        outbox.mail("fatima@amana.example", Languages.FRENCH, "test", Map.of());

        office.sendDue(Means.EMAIL);

        assertThat(server.received()).hasSize(1);
        assertThat(jdbc.sql("select address || ' ' || failure from message")
                        .query(String.class)
                        .list())
                .containsExactly("not an address REFUSED");
    }

    @Test
    @DisplayName("After some days a letter is given up: administrators see to whom and why, its words are gone")
    void givenUp() {
        String holder = jdbc.sql("select login from account where id = ?")
                .param(people.withoutRole().accountId())
                .query(String.class)
                .single();
        outbox.mail(holder, Languages.FRENCH, "activation", Map.of("link", "SECRET-LINK"));
        jdbc.sql("update message set queued_at = now() - interval '4 days', attempts = 30")
                .update();

        office.sendDue(Means.EMAIL);

        assertThat(outbox.waiting(Means.EMAIL)).isZero();
        assertThat(jdbc.sql("select count(*) from message where message::text like '%SECRET-LINK%'")
                        .query(Long.class)
                        .single())
                .isZero();
        var page = visitors.as(people.administrator()).get("/admin/outbox").document();
        assertThat(page.select("tbody tr").text()).contains(holder, "رابط التفعيل", "31");
        assertThat(visitors.as(people.administrator())
                        .get("/home")
                        .document()
                        .select("a[href=/admin/outbox]")
                        .text())
                .contains("رسالة واحدة تعذر إرسالها");

        jdbc.sql("update message set given_up_at = now() - interval '31 days'").update();
        outbox.mail(holder, Languages.FRENCH, "activation", Map.of("link", "SECRET-LINK"));
        jdbc.sql("update message set queued_at = now() - interval '31 days' where given_up_at is null")
                .update();
        office.forgetLost();
        assertThat(letters())
                .as("nor what waits for means that are no longer set up")
                .isZero();
    }

    @Test
    @DisplayName("Without a mail server nothing is queued")
    void notConfigured() {
        var noServer = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        Outbox none = new Outbox(jdbc, messages, legalDay, List.of(new MailCarrier(noServer, "", Duration.ofDays(3))));

        none.mail("fatima@amana.example", Languages.FRENCH, "test", Map.of());
        none.send(Means.PHONE, "+212600000001", Languages.FRENCH, "code.SIGN_IN", Map.of());

        assertThat(none.mails()).isFalse();
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("An administrator sends a letter to themselves, and sees that it waits")
    void testLetter() {
        var administrator = visitors.as(people.administrator());

        assertThat(administrator.post("/admin/outbox/test").location()).isEqualTo("/admin/outbox");

        assertThat(administrator.get("/admin/outbox").document().text())
                .contains("administrator@amana.example", "رسالة واحدة تنتظر الإرسال");
    }

    @Test
    @DisplayName(
            "B1: the activation link is mailed to its holder, in the language the account chose last, else in Arabic")
    void activationIsMailed() throws Exception {
        server.switchOn();
        Account invited =
                accounts.invite(people.administrator(), "amal@amana.example", new TwoScripts("أمل", "Amal"), null);
        var link = activationLinks.make(people.administrator(), invited.id());
        office.sendDue(Means.EMAIL);

        assertThat(link.mailedTo()).isEqualTo("amal@amana.example");
        assertThat(server.received().get(0).getSubject()).isEqualTo("حسابكم في أمانة");
        assertThat(server.received().get(0).getContent().toString()).contains(link.path(), "أمل");

        correspondents.chosen(invited.id(), Languages.FRENCH);
        var second = activationLinks.make(people.administrator(), invited.id());
        office.sendDue(Means.EMAIL);
        assertThat(server.received().get(1).getContent().toString()).contains("Bonjour Amal", second.path());
    }

    @Test
    @DisplayName("The language somebody chooses is kept with the account, and found again on another device")
    void languageIsRemembered() {
        var secretary = visitors.as(people.secretary());
        secretary.get("/language/fr");

        var elsewhere = visitors.signedOut().signIn(people.loginOf(people.secretary()), People.PASSWORD);

        assertThat(elsewhere.get("/home").document().select("html").attr("lang"))
                .isEqualTo("fr");
    }

    private long letters() {
        return jdbc.sql("select count(*) from message").query(Long.class).single();
    }
}
