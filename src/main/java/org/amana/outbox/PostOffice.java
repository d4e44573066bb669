package org.amana.outbox;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.job.Pauses;
import org.amana.kernel.LegalDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the messages that are due to their carrier, one after the other, each in a transaction of its own: what was taken is
 * deleted at once. One that was not waits longer each time, and is given up after some days.
 */
@Component
class PostOffice {

    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
    private static final Duration LOST_ARE_SHOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<Carrier> carriers;
    private final LegalDay legalDay;

    PostOffice(JdbcClient jdbc, TransactionTemplate transaction, List<Carrier> carriers, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.carriers = carriers;
        this.legalDay = legalDay;
    }

    /** Sends what is due by these means, until nothing is or the server fails. */
    void sendDue(Means means) {
        carriers.stream()
                .filter(carrier -> carrier.means() == means && carrier.ready())
                .forEach(this::sendDue);
    }

    private void sendDue(Carrier carrier) {
        boolean goOn = true;
        while (goOn) {
            goOn = Boolean.TRUE.equals(transaction.execute(status -> sendNext(carrier)));
        }
    }

    /** What another instance has in its hands is passed over. */
    private boolean sendNext(Carrier carrier) {
        Optional<Message> next = jdbc.sql("""
                select id, address, language, subject, body, attempts, queued_at from message
                where means = ? and given_up_at is null and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked
                """)
                .params(carrier.means().name(), now())
                .query((row, n) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getTimestamp("queued_at").toInstant()))
                .optional();
        return next.isPresent() && send(carrier, next.get());
    }

    private boolean send(Carrier carrier, Message message) {
        Optional<Failure> failure = carrier.take(message);
        if (failure.isEmpty()) {
            jdbc.sql("delete from message where id = ?").param(message.id()).update();
            return true;
        }
        failed(carrier, message, failure.get());
        return !failure.get().ofServer();
    }

    private void failed(Carrier carrier, Message message, Failure failure) {
        boolean lost = message.queuedAt().plus(carrier.giveUpAfter()).isBefore(legalDay.now());
        log.warn(
                "A message did not leave ({}, {}), attempt {}{}",
                carrier.means(),
                failure,
                message.attempts() + 1,
                lost ? ": given up" : "");
        if (lost) {
            // Its words may hold a one-time link or a code: they go, the fact stays for administrators to see.
            jdbc.sql("""
                    update message set attempts = attempts + 1, failure = ?, given_up_at = ?, subject = null, body = null
                    where id = ?
                    """).params(failure.name(), now(), message.id()).update();
        } else {
            jdbc.sql("update message set attempts = attempts + 1, failure = ?, next_attempt_at = ? where id = ?")
                    .params(failure.name(), now().plus(Pauses.after(message.attempts())), message.id())
                    .update();
        }
    }

    /** Also what waits since long for means that are no longer set up: its words may hold what is secret. */
    void forgetLost() {
        jdbc.sql("delete from message where coalesce(given_up_at, queued_at) < ?")
                .param(now().minus(LOST_ARE_SHOWN))
                .update();
    }

    private OffsetDateTime now() {
        return legalDay.now().atOffset(ZoneOffset.UTC);
    }
}
