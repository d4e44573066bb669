package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class UnchangedTest {

    private static final String SHOWN = "update territory_version set version = version";
    private static final String NOT_SHOWN = "insert into form_token (token) values (gen_random_uuid())";

    @Autowired
    private Unchanged unchanged;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private String snapshot() {
        return jdbc.queryForObject("select " + Unchanged.SNAPSHOT, String.class);
    }

    /** Jobs of the application write now and then: that it is so at least once shows that it can be. */
    private boolean nothingAfter(Runnable act) {
        for (int tried = 0; tried < 200; tried++) {
            String before = snapshot();
            act.run();
            if (unchanged.since(before)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("Nothing has changed between two snapshots until a transaction has ended that wrote what pages show")
    void untilSomethingIsWritten() {
        assertThat(nothingAfter(() -> {})).isTrue();
        assertThat(nothingAfter(() -> jdbc.update(NOT_SHOWN))).isTrue();
        assertThat(nothingAfter(() -> jdbc.update(SHOWN + " where false"))).isTrue();
        String before = snapshot();
        jdbc.update(SHOWN);
        assertThat(unchanged.since(before)).isFalse();
    }

    @Test
    @DisplayName(
            "What is written and not yet committed has changed nothing, and has as soon as it is, however long it took")
    void committedLate() {
        String before = new TransactionTemplate(transactions).execute(status -> {
            jdbc.update(SHOWN);
            return CompletableFuture.supplyAsync(() -> {
                        assertThat(nothingAfter(() -> {})).isTrue();
                        return snapshot();
                    })
                    .join();
        });
        assertThat(unchanged.since(before)).isFalse();
    }

    @Test
    @DisplayName("A mark goes back with a savepoint, and comes again with what is written after it")
    void savepoint() {
        String before = snapshot();
        jdbc.execute("""
                do $$ begin
                    begin
                        %1$s;
                        raise exception 'back to the savepoint';
                    exception when raise_exception then
                        null;
                    end;
                    %1$s;
                end $$
                """.formatted(SHOWN));
        assertThat(unchanged.since(before)).isFalse();
        assertThat(nothingAfter(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    jdbc.update(SHOWN);
                    status.setRollbackOnly();
                })))
                .as("what is rolled back")
                .isTrue();
    }

    @Test
    @DisplayName("Every table marks its changes but for those that no kept page shows")
    void everyTable() {
        assertThat(jdbc.queryForList("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                    and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'mark_change'
                        and t.tgtype & 60 = 60)
                """, String.class))
                .containsExactlyInAnyOrder(
                        "change_mark",
                        "flyway_schema_history",
                        "scheduled_tasks",
                        "spring_session",
                        "spring_session_attributes",
                        "form_token",
                        "throttle",
                        "audit_fact",
                        "audit_seal",
                        "audit_unsealed");
    }
}
