package org.amana.access;

import java.time.Duration;
import java.time.ZoneOffset;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.PrintedCode;
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

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    ServerCodes(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** Prints a new code to the log. */
    @Transactional
    public void print(Purpose purpose) {
        String code = PrintedCode.next();
        jdbc.sql("""
                insert into server_code (purpose, code_hash, created_at) values (?, ?, ?)
                on conflict (purpose) do update set code_hash = excluded.code_hash, created_at = excluded.created_at
                """)
                .params(
                        purpose.name(),
                        Ids.hash(PrintedCode.normal(code)),
                        legalDay.now().atOffset(ZoneOffset.UTC))
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
                                Ids.hash(PrintedCode.normal(typed)),
                                (purpose.lasts == null
                                                ? java.time.Instant.EPOCH
                                                : legalDay.now().minus(purpose.lasts))
                                        .atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
