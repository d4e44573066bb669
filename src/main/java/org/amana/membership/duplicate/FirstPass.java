package org.amana.membership.duplicate;

import java.time.Duration;
import org.amana.job.Background;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the first look through the register, where there was none. */
@Component
class FirstPass {

    static final String NAME = "members-duplicates-first";

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Background background;
    private final JdbcClient jdbc;

    FirstPass(Background background, JdbcClient jdbc) {
        this.background = background;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void ask() {
        boolean never = jdbc.sql("select not exists (select from duplicate_pass)")
                .query(Boolean.class)
                .single();
        if (never) {
            background.ask(NAME, "first", SOON);
        }
    }
}
