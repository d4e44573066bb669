package org.amana.contact;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.database.Demonstration;
import org.amana.kernel.Digits;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Means;
import org.amana.outbox.Outbox;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.KeyedHash;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Six digits, sent to an address and typed on the page that asks for them: within ten minutes, in at most five tries.
 * Only hashes are kept, of the code and of the address.
 */
@Service
@Transactional
public class ContactCodes {

    /** How long a code can be typed. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;
    /** A stranger who uses these up leaves the holder's own. */
    private static final Limit FROM_ONE_TO_ANOTHER = new Limit("CONTACT_CODE", 5, Duration.ofHours(1));

    private static final Limit TO_ONE_ADDRESS = new Limit("CONTACT_CODE_ADDRESS", 20, Duration.ofHours(1));
    /** Many people may share a client's address. */
    private static final Limit FROM_ONE_CLIENT = new Limit("CONTACT_CODE_CLIENT", 40, Duration.ofHours(1));

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JdbcClient atOnce;
    private final Outbox outbox;
    private final Throttle throttle;
    private final KeyedHash hash;
    private final LegalDay legalDay;
    private final Demonstration demonstration;

    ContactCodes(
            JdbcClient jdbc,
            DataSource dataSource,
            Outbox outbox,
            Throttle throttle,
            KeyedHash hash,
            LegalDay legalDay,
            Demonstration demonstration) {
        this.jdbc = jdbc;
        // A connection of its own, outside any transaction: a try counts, also where what it is for is refused.
        this.atOnce = JdbcClient.create(new DelegatingDataSource(dataSource));
        this.outbox = outbox;
        this.throttle = throttle;
        this.hash = hash;
        this.legalDay = legalDay;
        this.demonstration = demonstration;
    }

    /** Whether codes reach anybody by these means; where not, the page says whom to ask instead. */
    public boolean possible(Means means) {
        return outbox.sends(means) || demonstration.running();
    }

    /**
     * Sends a code, queued in the caller's transaction.
     *
     * @param address an e-mail address, or a telephone number in international form
     * @return key of the code, to be kept on the server's side with what it is for
     * @throws RuleViolation when this address, or whoever asks, has had too many
     */
    public UUID send(Purpose purpose, Means means, String address, Locale language) {
        UUID id = begin(purpose, means, address);
        make(id, purpose, new ContactAddress(means, address), language);
        return id;
    }

    /** Counts, and keeps a place for a code that nobody can type yet. */
    UUID begin(Purpose purpose, Means means, String address) {
        if (!possible(means)) {
            throw new IllegalStateException("no code leaves by " + means);
        }
        String to = means + " " + address.strip().toLowerCase(Locale.ROOT);
        throttle.spend(FROM_ONE_CLIENT, client());
        throttle.spend(FROM_ONE_TO_ANOTHER, client() + " " + to);
        throttle.spend(TO_ONE_ADDRESS, to);
        UUID id = Ids.next();
        Instant now = legalDay.now();
        jdbc.sql("""
                insert into contact_code (id, purpose, means, address_hash, code_hash, sent_at, expires_at)
                values (:id, :purpose, :means, :address, '', :now, :expires)
                """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("means", means.name())
                .param("address", hash.of(address))
                .param("now", utc(now))
                .param("expires", utc(now.plus(LASTS)))
                .update();
        return id;
    }

    /** The code itself, which leaves with the caller's transaction. */
    void make(UUID id, Purpose purpose, ContactAddress to, Locale language) {
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        jdbc.sql("update contact_code set code_hash = ?, shown = ? where id = ?")
                .params(hashOf(id, code), outbox.sends(to.means()) ? null : code, id)
                .update();
        Map<String, Object> words = Map.of("code", code, "minutes", LASTS.toMinutes());
        outbox.send(to.means(), to.value(), language, "code." + purpose, words);
    }

    /**
     * Whether this is the code, typed in whatever digits. A right one serves once, with the caller's transaction; every
     * try counts, also where that transaction fails. The caller knows to which address the code went.
     */
    public boolean confirm(UUID id, Purpose purpose, String code) {
        String typed = Digits.western(code).replaceAll("[\\s-]", "");
        boolean right = countTry(id, purpose)
                .filter(kept -> kept.equals(hashOf(id, typed)))
                .isPresent();
        return right
                && jdbc.sql("update contact_code set used_at = ?, shown = null where id = ? and used_at is null")
                                .params(utc(legalDay.now()), id)
                                .update()
                        == 1;
    }

    private Optional<String> countTry(UUID id, Purpose purpose) {
        return atOnce.sql("""
                update contact_code set tries = tries + 1
                where id = ? and purpose = ? and used_at is null and expires_at > ? and tries < ?
                returning code_hash
                """)
                .params(id, purpose.name(), utc(legalDay.now()), TRIES)
                .query(String.class)
                .optional();
    }

    /** The code as the message would say it, in the demonstration where none leaves; empty otherwise. */
    @Transactional(readOnly = true)
    public Optional<String> shownInDemonstration(UUID id) {
        return demonstration.running()
                ? jdbc.sql("select shown from contact_code where id = ? and shown is not null")
                        .param(id)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    private String hashOf(UUID id, String code) {
        return hash.of("code " + id + " " + code);
    }

    private static String client() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? ClientAddress.of(attributes.getRequest())
                : "nobody";
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
