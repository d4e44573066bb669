package org.amana.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes that only who reads the server's log can know (A2). Only a hash is kept, and a new code takes the place
 * of the one before.
 */
@Component
class ServerCodes {

    enum Purpose {
        /** Makes the first administrator of a party that has none; holds until it is used. */
        FIRST_ADMINISTRATOR(null),
        /** Stands for the second administrator while there are fewer than two. */
        SECOND_ADMINISTRATOR(Duration.ofHours(1));

        private final @Nullable Duration lasts;

        Purpose(@Nullable Duration lasts) {
            this.lasts = lasts;
        }
    }

    private static final Logger log = LoggerFactory.getLogger(ServerCodes.class);
    /** Without the letters that are read as digits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    ServerCodes(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** Prints a new code to the log. */
    @Transactional
    public void print(Purpose purpose) {
        String code = next();
        jdbc.sql("""
                insert into server_code (purpose, code_hash, created_at) values (?, ?, ?)
                on conflict (purpose) do update set code_hash = excluded.code_hash, created_at = excluded.created_at
                """)
                .params(purpose.name(), Ids.hash(normal(code)), legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
        log.info(
                purpose == Purpose.FIRST_ADMINISTRATOR
                        ? "Nobody administers this party yet. Open /setup and enter this code: {}"
                        : "An administrator asks for the code that stands for a second administrator: {}",
                code);
    }

    /** Uses the code up; false when it is not the one that was printed last, or too old. */
    @Transactional
    public boolean spend(Purpose purpose, String typed) {
        return jdbc.sql("delete from server_code where purpose = ? and code_hash = ? and created_at >= ?")
                        .params(
                                purpose.name(),
                                Ids.hash(normal(typed)),
                                (purpose.lasts == null
                                                ? java.time.Instant.EPOCH
                                                : legalDay.now().minus(purpose.lasts))
                                        .atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
