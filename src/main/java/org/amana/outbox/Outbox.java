package org.amana.outbox;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages that leave the party. By means that are not set up none does, and nothing waits. */
@Service
@Transactional
public class Outbox {

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final LegalDay legalDay;
    private final List<Carrier> carriers;

    Outbox(JdbcClient jdbc, MessageSource messages, LegalDay legalDay, List<Carrier> carriers) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.legalDay = legalDay;
        this.carriers = carriers;
    }

    /** Whether messages leave by these means at all. */
    public boolean sends(Means means) {
        return carriers.stream().anyMatch(carrier -> carrier.means() == means && carrier.ready());
    }

    /** Whether letters leave at all. */
    public boolean mails() {
        return sends(Means.EMAIL);
    }

    /**
     * Queues a message in the caller's transaction: it leaves once that has ended well, and never otherwise.
     *
     * @param to an e-mail address, or a telephone number in international form
     * @param kind its words are the messages {@code mail.<kind>.subject} and {@code mail.<kind>.body}, or
     *     {@code text.<kind>}; its name is {@code outbox.<kind>}
     * @param args the words' arguments by name
     */
    public void send(Means means, String to, Locale language, String kind, Map<String, Object> args) {
        if (!sends(means)) {
            return;
        }
        boolean letter = means == Means.EMAIL;
        queue(
                means,
                to,
                language,
                kind,
                letter ? words("mail." + kind + ".subject", args, language) : null,
                words(letter ? "mail." + kind + ".body" : "text." + kind, args, language));
    }

    /** A letter. */
    public void mail(String to, Locale language, String kind, Map<String, Object> args) {
        send(Means.EMAIL, to, language, kind, args);
    }

    private String words(String key, Map<String, Object> args, Locale language) {
        return messages.getMessage(key, new Object[] {args}, language);
    }

    private void queue(Means means, String to, Locale language, String kind, @Nullable String subject, String body) {
        jdbc.sql("""
                insert into message (id, means, address, kind, language, subject, body, queued_at, next_attempt_at)
                values (:id, :means, :to, :kind, :language, :subject, :body, :now, :now)
                """)
                .param("id", Ids.next())
                .param("means", means.name())
                .param("to", to)
                .param("kind", kind)
                .param("language", language.getLanguage())
                .param("subject", subject)
                .param("body", body)
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many wait to be sent by these means, those included that did not leave at once. */
    @Transactional(readOnly = true)
    public long waiting(Means means) {
        return jdbc.sql("select count(*) from message where means = ? and given_up_at is null")
                .param(means.name())
                .query(Long.class)
                .single();
    }

    /** How many were given up. */
    @Transactional(readOnly = true)
    public long lostCount() {
        return jdbc.sql("select count(*) from message where given_up_at is not null")
                .query(Long.class)
                .single();
    }

    /** Those that were given up, the latest first; their words are not kept. The caller has decided who reads. */
    @Transactional(readOnly = true)
    public List<LostMessage> lost() {
        return jdbc.sql("""
                select id, means, address, kind, failure, attempts, queued_at, given_up_at from message
                where given_up_at is not null order by given_up_at desc, id limit 200
                """)
                .query((row, n) -> new LostMessage(
                        row.getObject("id", UUID.class),
                        Means.valueOf(row.getString("means")),
                        row.getString("address"),
                        row.getString("kind"),
                        Failure.valueOf(row.getString("failure")),
                        row.getInt("attempts"),
                        row.getTimestamp("queued_at").toInstant(),
                        row.getTimestamp("given_up_at").toInstant()))
                .list();
    }

    /** What waits for somebody who is erased, and what never reached them, in the caller's transaction. */
    public void forget(Collection<String> addresses) {
        jdbc.sql("delete from message where lower(address) = any (:addresses)")
                .param(
                        "addresses",
                        addresses.stream()
                                .map(address -> address.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
    }
}
