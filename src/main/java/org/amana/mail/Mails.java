package org.amana.mail;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that leave the party. Without a mail server ({@code spring.mail.host}) none does, and nothing waits. */
@Service
@Transactional
public class Mails {

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final LegalDay legalDay;
    private final boolean configured;

    Mails(JdbcClient jdbc, MessageSource messages, LegalDay legalDay, ObjectProvider<JavaMailSender> sender) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.legalDay = legalDay;
        this.configured = sender.getIfAvailable() != null;
    }

    /** Whether letters leave at all. */
    public boolean configured() {
        return configured;
    }

    /**
     * Queues a letter in the caller's transaction: it leaves once that has ended well, and never otherwise.
     *
     * @param to e-mail address
     * @param key its words are the messages {@code mail.<key>.subject} and {@code mail.<key>.body}, its name {@code mail.<key>}
     * @param args the words' arguments by name
     */
    public void send(String to, Locale language, String key, Map<String, Object> args) {
        if (!configured) {
            return;
        }
        Object[] named = {args};
        jdbc.sql("""
                insert into letter (id, address, kind, language, subject, body, queued_at, next_attempt_at)
                values (:id, :to, :kind, :language, :subject, :body, :now, :now)
                """)
                .param("id", Ids.next())
                .param("to", to)
                .param("kind", key)
                .param("language", language.getLanguage())
                .param("subject", messages.getMessage("mail." + key + ".subject", named, language))
                .param("body", messages.getMessage("mail." + key + ".body", named, language))
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many letters wait to be sent, those included that did not leave at once. */
    @Transactional(readOnly = true)
    public long waiting() {
        return jdbc.sql("select count(*) from letter where given_up_at is null")
                .query(Long.class)
                .single();
    }

    /** The letters that were given up, the latest first; their words are not kept. The caller has decided who reads. */
    @Transactional(readOnly = true)
    public List<LostLetter> givenUp() {
        return jdbc.sql("""
                select id, address, kind, failure, attempts, queued_at, given_up_at from letter
                where given_up_at is not null order by given_up_at desc, id limit 200
                """)
                .query((row, n) -> new LostLetter(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("kind"),
                        Failure.valueOf(row.getString("failure")),
                        row.getInt("attempts"),
                        row.getTimestamp("queued_at").toInstant(),
                        row.getTimestamp("given_up_at").toInstant()))
                .list();
    }
}
