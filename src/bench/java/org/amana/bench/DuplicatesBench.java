package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The nightly search for likely duplicates over the whole register, as the application does it in the background. */
class DuplicatesBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    @Test
    void aNight() throws IOException, SQLException, InterruptedException {
        try (BenchParty party = BenchParty.of(MANY);
                Connection database = party.database();
                Statement statement = database.createStatement()) {
            waitUntil(
                    statement,
                    "select not exists (select from scheduled_tasks where task_name ="
                            + " 'members-duplicates-first')");
            statement.execute("delete from duplicate_pass");
            statement.execute(
                    "update scheduled_tasks set execution_time = now() where task_name = 'members-duplicates'");
            waitUntil(statement, "select exists (select from duplicate_pass)");
            ProcessorTime before = party.processorTime();
            long begun = System.nanoTime();
            waitUntil(statement, "select exists (select from duplicate_pass where finished_at is not null)");
            double seconds = (System.nanoTime() - begun) / 1e9;
            ProcessorTime used = party.processorTime().since(before);
            String report = "%,d members: %.1f s; CPU %.1f s JVM, %.1f s PostgreSQL; %,d pairs%n"
                    .formatted(
                            MANY,
                            seconds,
                            used.application() / 1000,
                            used.database() / 1000,
                            one(statement, "select count(*) from likely_pair"));
            assertThat(one(statement, "select compared from duplicate_pass")).isGreaterThan(MANY / 2);
            Files.writeString(Path.of("target", "bench", "duplicates.md"), report);
            System.out.println(report);
        }
    }

    private static void waitUntil(Statement statement, String condition) throws SQLException, InterruptedException {
        while (true) {
            try (ResultSet answer = statement.executeQuery(condition)) {
                answer.next();
                if (answer.getBoolean(1)) {
                    return;
                }
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
    }

    private static long one(Statement statement, String sql) throws SQLException {
        try (ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
