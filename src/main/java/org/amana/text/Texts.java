package org.amana.text;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short messages that leave the party. Without a gateway ({@code amana.text.url}) none does, and nothing waits. */
@Service
@Transactional
public class Texts {

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final LegalDay legalDay;
    private final Gateway gateway;

    Texts(JdbcClient jdbc, MessageSource messages, LegalDay legalDay, Gateway gateway) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.legalDay = legalDay;
        this.gateway = gateway;
    }

    /** Whether short messages leave at all. */
    public boolean configured() {
        return gateway.configured();
    }

    /**
     * Queues a short message in the caller's transaction: it leaves once that has ended well, and never otherwise.
     *
     * @param phone in international form, {@code +212600000000}
     * @param key its words are the message {@code text.<key>}, its name {@code text.<key>.name}
     * @param args the words' arguments by name
     */
    public void send(String phone, Locale language, String key, Map<String, Object> args) {
        if (!configured()) {
            return;
        }
        jdbc.sql("""
                insert into text_message (id, phone, kind, body, queued_at, next_attempt_at)
                values (:id, :phone, :kind, :body, :now, :now)
                """)
                .param("id", Ids.next())
                .param("phone", phone)
                .param("kind", key)
                .param("body", messages.getMessage("text." + key, new Object[] {args}, language))
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many wait to be sent. */
    @Transactional(readOnly = true)
    public long waiting() {
        return jdbc.sql("select count(*) from text_message where given_up_at is null")
                .query(Long.class)
                .single();
    }

    /** Those that were given up, the latest first; their words are not kept. The caller has decided who reads. */
    @Transactional(readOnly = true)
    public List<LostText> givenUp() {
        return jdbc.sql("""
                select id, phone, kind, failure, attempts, queued_at, given_up_at from text_message
                where given_up_at is not null order by given_up_at desc, id limit 200
                """)
                .query((row, n) -> new LostText(
                        row.getObject("id", UUID.class),
                        row.getString("phone"),
                        row.getString("kind"),
                        TextFailure.valueOf(row.getString("failure")),
                        row.getInt("attempts"),
                        row.getTimestamp("queued_at").toInstant(),
                        row.getTimestamp("given_up_at").toInstant()))
                .list();
    }
}
