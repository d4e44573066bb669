package org.amana.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.amana.job.Pauses;
import org.amana.kernel.LegalDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * Takes the letters that are due to the mail server, one after the other, each in a transaction of its own: what was
 * sent is deleted at once. A letter that did not leave waits longer each time, and is given up after some days.
 */
class PostOffice {

    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
    private static final Duration LOST_ARE_SHOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JavaMailSender sender;
    private final LegalDay legalDay;
    private final String from;
    private final Duration giveUpAfter;

    PostOffice(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            JavaMailSender sender,
            LegalDay legalDay,
            @Value("${amana.mail.from:}") String from,
            @Value("${amana.mail.give-up-after:3d}") Duration giveUpAfter) {
        Assert.hasText(from, "spring.mail.host is set: amana.mail.from has to name the sender's address");
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sender = sender;
        this.legalDay = legalDay;
        this.from = from;
        this.giveUpAfter = giveUpAfter;
    }

    private record Letter(
            UUID id, String address, String language, String subject, String body, int attempts, Instant queuedAt) {}

    /** Sends what is due, until nothing is or the server fails. */
    void sendDue() {
        boolean goOn = true;
        while (goOn) {
            goOn = Boolean.TRUE.equals(transaction.execute(status -> sendNext()));
        }
    }

    private boolean sendNext() {
        Optional<Letter> next = jdbc.sql("""
                select id, address, language, subject, body, attempts, queued_at from letter
                where given_up_at is null and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked
                """)
                .param(now())
                .query((row, n) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getTimestamp("queued_at").toInstant()))
                .optional();
        return next.isPresent() && send(next.get());
    }

    private boolean send(Letter letter) {
        try {
            sender.send(written(letter));
            jdbc.sql("delete from letter where id = ?").param(letter.id()).update();
            return true;
        } catch (MailException thrown) {
            Failure failure = Failure.of(thrown);
            failed(letter, failure);
            return !failure.ofServer();
        }
    }

    private MimeMessage written(Letter letter) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(from);
            helper.setTo(letter.address());
            helper.setSubject(letter.subject().replaceAll("\\s+", " "));
            helper.setText(letter.body());
            message.setHeader("Content-Language", letter.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private void failed(Letter letter, Failure failure) {
        boolean lost = letter.queuedAt().plus(giveUpAfter).isBefore(legalDay.now());
        log.warn("A letter did not leave ({}), attempt {}{}", failure, letter.attempts() + 1, lost ? ": given up" : "");
        if (lost) {
            // Its words may hold a one-time link: they go, the fact stays for administrators to see.
            jdbc.sql("""
                    update letter set attempts = attempts + 1, failure = ?, given_up_at = ?, subject = null, body = null
                    where id = ?
                    """).params(failure.name(), now(), letter.id()).update();
        } else {
            jdbc.sql("update letter set attempts = attempts + 1, failure = ?, next_attempt_at = ? where id = ?")
                    .params(failure.name(), now().plus(Pauses.after(letter.attempts())), letter.id())
                    .update();
        }
    }

    void forgetLost() {
        jdbc.sql("delete from letter where given_up_at < ?")
                .param(now().minus(LOST_ARE_SHOWN))
                .update();
    }

    private OffsetDateTime now() {
        return legalDay.now().atOffset(ZoneOffset.UTC);
    }
}
