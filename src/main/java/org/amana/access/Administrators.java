package org.amana.access;

import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who administers today (A2). An administrator for good is one whose account is active and whose assignment has no last
 * day: as long as one is left, no day comes on which nobody administers.
 */
@Component
class Administrators {

    private static final String IN_FORCE = """
            from role_assignment r join account a on a.id = r.account_id
            where r.role = 'ADMINISTRATOR' and r.state = 'CONFIRMED'
                and r.valid_from <= :today and (r.valid_until is null or r.valid_until >= :today)
            """;

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Administrators(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** Who wants to change who administers waits here until everyone before has committed. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('administrators'))")
                .query((row, n) -> "")
                .single();
    }

    /** Whether there is one, even one who has not taken the account into use yet. */
    boolean any() {
        return jdbc.sql("select exists (select " + IN_FORCE + " and a.state <> 'CLOSED')")
                .param("today", legalDay.today())
                .query(Boolean.class)
                .single();
    }

    /** How many can act today. */
    int count() {
        return jdbc.sql("select count(distinct a.id) " + IN_FORCE + " and a.state = 'ACTIVE'")
                .param("today", legalDay.today())
                .query(Integer.class)
                .single();
    }

    /**
     * Someone is about to stop being an administrator.
     *
     * @throws RuleViolation when nobody else is one for good
     */
    void requireAnotherThan(UUID accountId) {
        lock();
        boolean another = jdbc.sql("select exists (select " + IN_FORCE
                        + " and a.state = 'ACTIVE' and r.valid_until is null and a.id <> :account)")
                .param("today", legalDay.today())
                .param("account", accountId)
                .query(Boolean.class)
                .single();
        if (!another) {
            throw RuleViolation.of("A2.lastAdministrator");
        }
    }
}
