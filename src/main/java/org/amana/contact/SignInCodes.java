package org.amana.contact;

import java.util.Locale;
import java.util.UUID;
import org.amana.database.Demonstration;
import org.amana.job.Background;
import org.amana.outbox.Means;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes to sign in with. Nobody may learn whether an address is known, neither from the answer nor from how long it takes: so
 * that is looked up behind the answer, where the code is made or not. One that was not made cannot be typed either.
 */
@Service
@Transactional
public class SignInCodes {

    static final String WORK = "sign-in-code";

    private final ContactCodes codes;
    private final ObjectProvider<KnownAddresses> known;
    private final Background background;
    private final Demonstration demonstration;
    private final JdbcClient jdbc;

    SignInCodes(
            ContactCodes codes,
            ObjectProvider<KnownAddresses> known,
            Background background,
            Demonstration demonstration,
            JdbcClient jdbc) {
        this.codes = codes;
        this.known = known;
        this.background = background;
        this.demonstration = demonstration;
        this.jdbc = jdbc;
    }

    /**
     * @return key of the code, whether or not one is sent
     * @throws org.amana.kernel.RuleViolation when this address, or whoever asks, has had too many
     */
    public UUID ask(ContactAddress address, Locale language) {
        UUID id = codes.begin(Purpose.SIGN_IN, address.means(), address.value());
        jdbc.sql("update contact_code set send_to = ?, language = ? where id = ?")
                .params(address.value(), language.getLanguage(), id)
                .update();
        if (demonstration.running()) {
            // Its page shows the code at once.
            send(id);
        } else {
            background.ask(WORK, id.toString(), java.time.Duration.ZERO);
        }
        return id;
    }

    /** Makes the codes that were asked for, at once. */
    public void sendAll() {
        jdbc.sql("select id from contact_code where send_to is not null")
                .query(UUID.class)
                .list()
                .forEach(this::send);
    }

    void send(UUID id) {
        jdbc.sql("select means, send_to, language from contact_code where id = ? and send_to is not null for update")
                .param(id)
                .query((row, n) -> new Asked(
                        new ContactAddress(Means.valueOf(row.getString("means")), row.getString("send_to")),
                        Locale.forLanguageTag(row.getString("language"))))
                .optional()
                .ifPresent(asked -> {
                    if (known.stream()
                            .anyMatch(people -> people.known(asked.to().value()))) {
                        codes.make(id, Purpose.SIGN_IN, asked.to(), asked.language());
                    }
                    jdbc.sql("update contact_code set send_to = null where id = ?")
                            .param(id)
                            .update();
                });
    }

    private record Asked(ContactAddress to, Locale language) {}
}
