package org.amana.text;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the short messages that are due to the gateway, one after the other, each in a transaction of its own: what was
 * taken is deleted at once. One that was not waits longer each time, and is given up after a while.
 */
@Component
class TextOffice {

    private static final Logger log = LoggerFactory.getLogger(TextOffice.class);
    private static final Duration LOST_ARE_SHOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Gateway gateway;
    private final LegalDay legalDay;
    private final Duration giveUpAfter;

    TextOffice(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Gateway gateway,
            LegalDay legalDay,
            @Value("${amana.text.give-up-after:1d}") Duration giveUpAfter) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.gateway = gateway;
        this.legalDay = legalDay;
        this.giveUpAfter = giveUpAfter;
    }

    private record Text(UUID id, String phone, String body, int attempts, Instant queuedAt) {}

    /** Sends what is due, until nothing is or the gateway fails. */
    void sendDue() {
        boolean goOn = gateway.configured();
        while (goOn) {
            goOn = Boolean.TRUE.equals(transaction.execute(status -> sendNext()));
        }
    }

    private boolean sendNext() {
        Optional<Text> next = jdbc.sql("""
                select id, phone, body, attempts, queued_at from text_message
                where given_up_at is null and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked
                """)
                .param(now())
                .query((row, n) -> new Text(
                        row.getObject("id", UUID.class),
                        row.getString("phone"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getTimestamp("queued_at").toInstant()))
                .optional();
        return next.isPresent() && send(next.get());
    }

    private boolean send(Text text) {
        Optional<TextFailure> failure = gateway.take(text.phone(), text.body());
        failure.ifPresentOrElse(why -> failed(text, why), () -> jdbc.sql("delete from text_message where id = ?")
                .param(text.id())
                .update());
        return failure.isEmpty() || !failure.get().ofGateway();
    }

    private void failed(Text text, TextFailure failure) {
        boolean lost = text.queuedAt().plus(giveUpAfter).isBefore(legalDay.now());
        log.warn(
                "A short message did not leave ({}), attempt {}{}",
                failure,
                text.attempts() + 1,
                lost ? ": given up" : "");
        if (lost) {
            // Its words may hold a code: they go, the fact stays for administrators to see.
            jdbc.sql("""
                    update text_message set attempts = attempts + 1, failure = ?, given_up_at = ?, body = null where id = ?
                    """).params(failure.name(), now(), text.id()).update();
        } else {
            jdbc.sql("update text_message set attempts = attempts + 1, failure = ?, next_attempt_at = ? where id = ?")
                    .params(failure.name(), now().plus(Pauses.after(text.attempts())), text.id())
                    .update();
        }
    }

    void forgetLost() {
        jdbc.sql("delete from text_message where given_up_at < ?")
                .param(now().minus(LOST_ARE_SHOWN))
                .update();
    }

    private OffsetDateTime now() {
        return legalDay.now().atOffset(ZoneOffset.UTC);
    }
}
